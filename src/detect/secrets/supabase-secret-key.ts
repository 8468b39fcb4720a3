// Supabase secret keys: 22 characters of base64url and a checksum of eight.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supabase secret key',
  provider: 'Supabase',
  severity: 'critical',
  literals: ['sb_secret_'],
  pattern: /sb_secret_[\w-]{22}_[\w-]{8}(?!-)/,
  inspect: ({ text }) => (text.startsWith('sb_secret_N7UN') ? { example: 'key of the local stack' } : {}),
  about: {
    allows: 'read and change the whole database past its row level security',
    rotate: 'https://supabase.com/docs/guides/api/api-keys',
  },
};
