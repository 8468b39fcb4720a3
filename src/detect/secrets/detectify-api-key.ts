// 32 hex digits beside the name; requests may be signed with a second value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Detectify API key',
  provider: 'Detectify',
  severity: 'high',
  near: { words: ['detectify'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'start scans and read their findings',
    rotate: 'https://developer.detectify.com/',
  },
};
