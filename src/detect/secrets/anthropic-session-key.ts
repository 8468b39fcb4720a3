// Session keys of claude.ai, from the cookie of a browser.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Claude session key',
  provider: 'Anthropic',
  severity: 'high',
  literals: ['sk-ant-sid'],
  pattern: /sk-ant-sid\d{1,3}-[\w-]{70,140}(?!-)/,
  about: {
    allows: 'use claude.ai as the person who signed in and read the conversations',
    rotate: 'https://support.claude.com/',
  },
};
