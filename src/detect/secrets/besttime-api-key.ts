// BestTime keys: 32 hexadecimal digits, behind `pri_` or `pub_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BestTime API key',
  provider: 'BestTime',
  severity: 'medium',
  near: { words: ['besttime'], value: /(?:pri_|pub_)?[A-Za-z0-9]{32,36}/ },
  about: {
    allows: 'ask for forecasts at the expense of the account',
    rotate: 'https://documentation.besttime.app/',
  },
};
