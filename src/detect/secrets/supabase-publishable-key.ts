// Supabase publishable keys are made for browsers; row level security decides what they may.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supabase publishable key',
  provider: 'Supabase',
  severity: 'low',
  literals: ['sb_publishable_'],
  pattern: /sb_publishable_[\w-]{22}_[\w-]{8}(?!-)/,
  about: {
    allows: 'call the project as an anonymous visitor',
    rotate: 'https://supabase.com/docs/guides/api/api-keys',
  },
};
