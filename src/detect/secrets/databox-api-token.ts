// About 21 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databox token',
  provider: 'Databox',
  severity: 'high',
  near: { words: ['databox'], value: /[A-Za-z0-9]{20,22}/ },
  about: {
    allows: 'push data into the account',
    rotate: 'https://developers.databox.com/',
  },
};
