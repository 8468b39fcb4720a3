// Tokens of BlazeMeter (once Runscope) are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BlazeMeter token',
  provider: 'BlazeMeter',
  severity: 'high',
  near: { words: ['blazemeter', 'runscope'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/, bare: true },
  about: {
    allows: 'run and read the tests of the account',
    rotate: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  },
};
