// 32 hex digits, a dot and 24 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ollama API key',
  provider: 'Ollama',
  severity: 'high',
  near: { words: ['ollama'], value: /[a-f0-9]{32}\.[\w-]{24}/, bare: true },
  about: {
    allows: 'call hosted models at the expense of the account',
    rotate: 'https://docs.ollama.com/cloud',
  },
};
