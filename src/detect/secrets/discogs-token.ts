// 40 letters without a digit; consumer secrets have 32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discogs token',
  provider: 'Discogs',
  severity: 'medium',
  near: { words: ['discogs'], value: /[A-Za-z]{40}|[A-Za-z]{32}/ },
  plausible: ({ secret }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && !/[a-z]{8}/.test(secret),
  about: {
    allows: 'use the service in the name of its owner',
    rotate: 'https://www.discogs.com/developers',
  },
};
