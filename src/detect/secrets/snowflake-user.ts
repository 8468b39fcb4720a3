// Names of Snowflake users; no secret, but half of a login.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snowflake user name',
  provider: 'Snowflake',
  severity: 'low',
  literals: ['snowflake_user', 'snowflakeuser', 'snowflake-user', 'snowflake.user'],
  pattern: /snowflake[_.-]?user(?:_?name)?["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[a-z][\w@-]{4,60})/i,
  random: false,
  plausible: ({ secret, after }) => /\d|_/.test(secret) && !/^[.([]/.test(after) && !/snowflake|your|my_|example|environ|user_?name|_user$/i.test(secret),
  about: {
    allows: 'tell which user is meant',
    rotate: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
  },
};
