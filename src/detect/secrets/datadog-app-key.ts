// 40 hex digits; with an API key beside it everything its owner may do.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datadog application key',
  provider: 'Datadog',
  severity: 'high',
  near: { words: ['datadog', 'dd app', 'dd application', 'dd secret', 'dd token', 'dd key'], value: /[A-Za-z0-9]{40}/ },
  companions: [{ name: 'API key', value: /[a-f0-9]{32}/, within: 200, secret: true }],
  about: {
    allows: 'read and change monitors, dashboards and settings together with an API key',
    rotate: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
};
