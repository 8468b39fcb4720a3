// Words after which a value is looked for that has no form of its own. Found ignoring case, anywhere in a name: `dbPassword`, `CLIENT_SECRET`.

export const assignmentWords: readonly string[] = [
  'passw', 'passphrase', 'pass_', '_pass', '"pass"', "'pass'", 'pass:', 'pass=', 'pass =', '"pw"', "'pw'", ' pw: ', ' pw = ', '_pw=', '_pw:', '_pw =', 'secret', 'token', 'apikey', 'api_key', 'api-key', 'api.key', 'api key', 'access_key', 'accesskey', 'access-key', 'access key', 'private_key', 'privatekey', 'private-key',
  'credential', '_auth', 'auth_', 'authkey', 'auth-key', 'client_key', 'clientkey', 'encryption_key', 'encryptionkey', 'encryption-key', 'signing_key', 'signingkey', 'signing-key', 'master_key', 'masterkey',
  'account_key', 'accountkey', 'sharedkey', 'shared_key', 'shared access', 'license_key', 'licensekey', '_pwd', 'pwd=', 'pwd:', 'pwd"', "pwd'", 'pwd ', '-key', '_key',
];
