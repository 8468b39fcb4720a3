// SimFin keys: 32 letters and digits, of late UUIDs.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SimFin API key',
  provider: 'SimFin',
  severity: 'high',
  near: { words: ['simfin'], value: /[A-Za-z0-9]{32}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the data of the subscription',
    rotate: 'https://simfin.readme.io/',
  },
};
