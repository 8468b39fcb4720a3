// Names of storage accounts after the word for them: 3 to 24 lower-case letters and digits. No secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure storage account name',
  provider: 'Azure',
  severity: 'low',
  literals: ['storage_name', 'storage_account_name', 'storageaccountname', 'storage-account-name'],
  pattern: /storage[_-]?(?:account[_-]?)?name["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<secret>[a-z0-9]{6,24})(?![.(\w-])/i,
  random: false,
  glued: 'before',
  plausible: ({ secret }) => /^[a-z0-9]+$/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'tell which storage account is meant',
    rotate: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-overview',
  },
};
