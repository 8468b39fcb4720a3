// Keys of Apollo GraphOS: `service:` with the graph, or `user:gh.` and `user:fb.` of a person, then 22 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apollo GraphOS key',
  provider: 'Apollo GraphQL',
  severity: 'high',
  literals: ['service:', 'user:gh.', 'user:fb.', 'user:gg.'],
  pattern: /(?:service:[A-Za-z][\w-]{1,63}|user:[a-z]{2}\.[\w-]{3,64}):[\w-]{22}(?!-)/,
  plausible: ({ text }) => /\d/.test(text.slice(-22)) && /[A-Z]/.test(text.slice(-22)),
  about: {
    allows: 'publish schemas and read the metrics of the graph',
    rotate: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  },
};
