// Tokens that the sketch of a device carries: 32 characters of base64url, under `BLYNK_AUTH_TOKEN` or `char auth[]`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blynk auth token',
  provider: 'Blynk',
  severity: 'high',
  near: { words: ['blynk', 'char auth'], value: /[A-Za-z0-9_-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read and steer the device',
    rotate: 'https://docs.blynk.io/en/concepts/device',
  },
};
