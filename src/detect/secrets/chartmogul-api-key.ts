// 32 hex digits; the name is so rare that it may stand alone before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ChartMogul API key',
  provider: 'ChartMogul',
  severity: 'high',
  near: { words: ['chartmogul'], value: /[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'read and change the revenue data of the account',
    rotate: 'https://dev.chartmogul.com/docs/authentication',
  },
};
