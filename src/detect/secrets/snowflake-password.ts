// Passwords of Snowflake users stand beside account and user name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snowflake password',
  provider: 'Snowflake',
  severity: 'critical',
  near: { words: ['snowflake'], value: /[^\s"\'`,;(){}<>$\\]{8,40}/ },
  random: false,
  plausible: ({ text, before }) => /pass(?:word|wd)?["']?[\s:=>]{1,6}["']?$|pwd["']?[\s:=>]{1,6}["']?$/i.test(before) && /\d/.test(text) && /[A-Za-z]/.test(text) && !/^(?:\w{1,30}\.|\[|%|my|your)/i.test(text),
  about: {
    allows: 'query and change the warehouse as that user',
    rotate: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
  },
};
