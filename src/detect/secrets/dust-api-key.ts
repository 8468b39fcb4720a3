// The usual `sk-` and 32 hex digits; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dust API key',
  provider: 'Dust',
  severity: 'high',
  near: { words: ['dust api', 'dust key', 'dust workspace', 'dusttt'], value: /sk-[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'run the agents of the workspace and read its data',
    rotate: 'https://docs.dust.tt/',
  },
};
