// A UUID: upload tokens of a repository and access tokens look alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codecov token',
  provider: 'Codecov',
  severity: 'medium',
  near: { words: ['codecov'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|[A-Za-z0-9]{32}/ },
  about: {
    allows: 'upload coverage, or read it with an access token',
    rotate: 'https://docs.codecov.com/docs/codecov-tokens',
  },
};
