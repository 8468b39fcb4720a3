// `dag_`, the organization and a random value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dagger Cloud token',
  provider: 'Dagger',
  severity: 'medium',
  near: { words: ['dagger'], value: /dag_(?:[\w-]{1,60}_)?[A-Za-z0-9]{16,64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and write traces and caches of the organization',
    rotate: 'https://docs.dagger.io/',
  },
};
