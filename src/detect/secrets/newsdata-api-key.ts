// pub_ and hex digits; not public in spite of it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NewsData.io API key',
  provider: 'NewsData.io',
  severity: 'medium',
  near: { words: ['newsdata'], value: /pub_[A-Za-z0-9]{32,50}/, bare: true },
  about: {
    allows: 'read news at the expense of the account',
    rotate: 'https://newsdata.io/documentation',
  },
};
