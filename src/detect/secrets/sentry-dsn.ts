// A Sentry DSN is made to be shipped with the program; only the old form with a second hex text is confidential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sentry DSN',
  provider: 'Sentry',
  severity: 'low',
  literals: ['sentry.io/'],
  pattern: /https?:\/\/[A-Fa-f0-9]{32}(?::(?<secret>[A-Fa-f0-9]{32}))?@(?:[\w.-]{1,60}\.)?sentry\.io\/\d{1,20}/,
  before: 200,
  about: {
    allows: 'send events to the project',
    rotate: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  },
};
