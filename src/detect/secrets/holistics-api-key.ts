// Beside the name: base64 or hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Holistics API key',
  provider: 'Holistics',
  severity: 'high',
  near: { words: ['holistic'], value: /[A-Za-z0-9+\/=-]{43,44}|[a-f0-9]{64}|[a-z0-9]{80,90}/ },
  about: {
    allows: 'read reports and run queries',
    rotate: 'https://docs.holistics.io/',
  },
};
