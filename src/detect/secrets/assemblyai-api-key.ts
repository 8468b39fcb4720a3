// AssemblyAI keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AssemblyAI API key',
  provider: 'AssemblyAI',
  severity: 'high',
  near: { words: ['assemblyai', 'assembly ai'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'transcribe at the expense of the account and read its transcripts',
    rotate: 'https://www.assemblyai.com/docs/account-management',
  },
};
