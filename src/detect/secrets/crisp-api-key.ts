// 64 hex digits beside an identifier that is a UUID; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Crisp API key',
  provider: 'Crisp',
  severity: 'high',
  near: { words: ['crisp api', 'crisp token', 'crisp key', 'crisp secret', 'crisp identifier'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'read and write the conversations of the website',
    rotate: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  },
};
