// Five groups of seven capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'file.io API key',
  provider: 'file.io',
  severity: 'high',
  near: { words: ['fileio', 'file io'], value: /[A-Z0-9]{7}[.-][A-Z0-9]{7}[.-][A-Z0-9]{7}[.-][A-Z0-9]{7}[.-][A-Z0-9]{7}|[A-Z0-9]{40}/ },
  about: {
    allows: 'read and delete the files of the account',
    rotate: 'https://www.file.io/developers',
  },
};
