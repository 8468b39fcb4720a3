// TeamCity's tokens look like JWTs with a header of their own kind: {"typ": "TCV2"}.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TeamCity access token',
  provider: 'TeamCity',
  severity: 'high',
  literals: ['eyJ0eXAiOiAiVENWMiJ9.'],
  pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{20,80}\.[\w-]{30,100}/,
  about: {
    allows: 'run builds and read their parameters as the user',
    rotate: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  },
};
