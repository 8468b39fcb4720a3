// Twenty letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Eraser API token',
  provider: 'Eraser',
  severity: 'high',
  near: { words: ['eraser'], value: /[A-Za-z0-9]{20,22}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and make diagrams of the team',
    rotate: 'https://docs.eraser.io/',
  },
};
