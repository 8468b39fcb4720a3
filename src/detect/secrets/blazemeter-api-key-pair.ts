// BlazeMeter API keys: an id of 24 hexadecimal digits and a secret of 80 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BlazeMeter API key',
  provider: 'BlazeMeter',
  severity: 'high',
  near: { words: ['blazemeter'], value: /[A-Za-z0-9]{80}/ },
  about: {
    allows: 'run and read the tests of the account',
    rotate: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  },
};
