// Forty-four characters of base64url; platform and service keys look the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IBM Cloud API key',
  provider: 'IBM Cloud',
  severity: 'critical',
  near: { words: ['ibm', 'ibmcloud', 'ic api', 'bluemix', 'watson', 'watsonx', 'iam apikey', 'iam api'], value: /[A-Za-z0-9_-]{43,44}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'act as the user or service id in the account',
    rotate: 'https://cloud.ibm.com/docs/account?topic=account-manapikey',
  },
};
