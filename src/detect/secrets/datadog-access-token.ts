// Personal and service access tokens, which need no API key beside them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datadog access token',
  provider: 'Datadog',
  severity: 'high',
  literals: ['ddpat_', 'ddsat_'],
  pattern: /dd[ps]at_[A-Za-z0-9_]{30,120}/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text.slice(6)),
  about: {
    allows: 'use the API within the scopes of the token',
    rotate: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
  },
};
