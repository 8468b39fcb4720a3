// Client id and key are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Frontegg API key',
  provider: 'Frontegg',
  severity: 'high',
  near: { words: ['frontegg'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  plausible: ({ before }) => /(?:key|secret)["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'manage users of the environment',
    rotate: 'https://docs.frontegg.com/',
  },
};
