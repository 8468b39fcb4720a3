// Passwords of key stores on the command line of keytool and jarsigner.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a Java key store',
  provider: 'generic',
  severity: 'medium',
  literals: ['-storepass', '-keypass', '-deststorepass', '-srcstorepass', 'keyStorePassword=', 'trustStorePassword='],
  pattern: /(?:-(?:dest|src)?(?:store|key)pass(?:wd)?\s{1,3}|-Djavax\.net\.ssl\.(?:key|trust)StorePassword=)["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  before: 24,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'open the key store and use its keys',
    rotate: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
  },
};
