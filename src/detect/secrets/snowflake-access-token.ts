// Programmatic access tokens of Snowflake are JWTs that begin with the id of their key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snowflake programmatic access token',
  provider: 'Snowflake',
  severity: 'critical',
  near: { words: ['snowflake'], value: /eyJ[\w-]{20,120}\.eyJ[\w-]{40,500}\.[\w-]{40,344}/ },
  about: {
    allows: 'query and change the warehouse within the role of the token',
    rotate: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  },
  instead: ['jwt'],
};
