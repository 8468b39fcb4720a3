// Application keys of the newer form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datadog application key (prefixed)',
  provider: 'Datadog',
  severity: 'high',
  literals: ['ddap_', 'ddapp_'],
  pattern: /ddapp?_[A-Za-z0-9]{34,64}/,
  about: {
    allows: 'read and change monitors, dashboards and settings together with an API key',
    rotate: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
};
