// Appwrite keys of before 2024: 256 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Appwrite API key (classic)',
  provider: 'Appwrite',
  severity: 'high',
  near: { words: ['appwrite'], value: /[a-f0-9]{256}/ },
  about: {
    allows: 'read and change users, data and files of the project',
    rotate: 'https://appwrite.io/docs/advanced/platform/api-keys',
  },
};
