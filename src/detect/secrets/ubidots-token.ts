// Tokens and keys of Ubidots: `BBFF-` (industrial), `BBUS-` and others for tokens, then 30 to 36 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ubidots token',
  provider: 'Ubidots',
  severity: 'high',
  literals: ['BBFF-', 'BBUS-', 'BBAU-', 'BBEU-', 'A1E-', 'BBUA-'],
  pattern: /(?:BB(?:FF|US|AU|EU|UA)|A1E)-[A-Za-z0-9]{28,40}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and write the variables of the account',
    rotate: 'https://docs.ubidots.com/reference/authentication',
  },
};
