// Before prefixes came, license keys were forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic key, older form',
  provider: 'New Relic',
  severity: 'high',
  near: { words: ['newrelic', 'new relic'], value: /[a-f0-9]{40}|[A-Za-z0-9]{4}-[A-Za-z0-9]{42}|[a-f0-9]{47}/ },
  about: {
    allows: 'write telemetry, or with keys of the old interface read it',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
