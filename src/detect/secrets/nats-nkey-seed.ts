// A seed in base32: S, the kind, 32 bytes and a checksum that is held against them.
import { isNkeySeed } from './lib/nkey.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NATS nkey seed',
  provider: 'NATS',
  severity: 'high',
  near: { words: ['nats', 'nkey', 'seed', 'creds'], value: /S[UAONC][A-Z2-7]{56}/, bare: true },
  plausible: ({ secret }) => isNkeySeed(secret),
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'connect as the user or, with a seed of an account or operator, issue users',
    rotate: 'https://docs.nats.io/using-nats/developer/connecting/creds',
  },
};
