// 32 hex digits; names begin with `DD_` as often as with the whole word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datadog API key',
  provider: 'Datadog',
  severity: 'high',
  near: { words: ['datadog', 'dd api', 'dd apikey', 'dd key', 'dd secret', 'dd token', 'dd agent'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send metrics, logs and events into the account',
    rotate: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  verify: { url: 'https://api.datadoghq.com/api/v1/validate', headers: { 'dd-api-key': '{secret}' }, active: [200], inactive: [403], elsewhere: 'other sites of Datadog' },
};
