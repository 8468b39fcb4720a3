// s- before the secret, u- before the id of the app.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '42 Intra client secret',
  provider: '42',
  severity: 'high',
  literals: ['s-s4t2ud-', 's-s4t2af-'],
  pattern: /s-s4t2(?:ud|af)-[a-f0-9]{64}/,
  about: {
    allows: 'call the API of the school in the name of the app',
    rotate: 'https://api.intra.42.fr/apidoc',
  },
};
