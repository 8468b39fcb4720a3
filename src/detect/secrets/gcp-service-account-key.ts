// A JSON file that holds a private key beside the address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Cloud service account key',
  provider: 'Google Cloud',
  severity: 'critical',
  literals: ['"private_key"'],
  pattern: /\\?"private_key\\?"\s{0,4}:\s{0,4}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+\/=\\\s]{600,4000}-----END (?:RSA )?PRIVATE KEY-----)/,
  before: 1,
  reach: 5000,
  plausible: ({ before, after }) => /private_key_id|client_email|service_account|gserviceaccount|client_x509|auth_provider|token_uri/.test(before + after),
  about: {
    allows: 'act as the service account in every project that lets it',
    rotate: 'https://cloud.google.com/iam/docs/keys-create-delete',
  },
};
