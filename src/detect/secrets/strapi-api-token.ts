// Strapi tokens: 256 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Strapi API token',
  provider: 'Strapi',
  severity: 'high',
  near: { words: ['strapi'], value: /[A-Fa-f0-9]{256}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the content of the installation',
    rotate: 'https://docs.strapi.io/cms/features/api-tokens',
  },
};
