// Snowflake accounts are named by organization and account, older ones by a locator; no secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snowflake account identifier',
  provider: 'Snowflake',
  severity: 'low',
  literals: ['snowflake_account', 'snowflakeaccount', 'snowflake-account', 'snowflake.account'],
  pattern: /snowflake[_.-]?account["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[a-z]{7}-[a-z0-9_]{5,30}|[a-z]{2,3}\d{5})/i,
  random: false,
  plausible: ({ secret }) => !/^(?:account|your|my|org(?:name)?|xxx|example)/i.test(secret),
  about: {
    allows: 'tell which account is meant',
    rotate: 'https://docs.snowflake.com/en/user-guide/admin-account-identifier',
  },
};
