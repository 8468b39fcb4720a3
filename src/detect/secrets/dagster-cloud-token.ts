// Kind, organization and 32 hex digits, divided by colons.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dagster Cloud token',
  provider: 'Dagster',
  severity: 'high',
  near: { words: ['dagster'], value: /(?:agent|user):[\w-]{1,60}:[A-Fa-f0-9]{32}|(?:agent|user):[A-Fa-f0-9]{32}/, bare: true },
  about: {
    allows: 'run code locations and read the deployments',
    rotate: 'https://docs.dagster.io/',
  },
};
