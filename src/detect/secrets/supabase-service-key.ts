// Supabase service role keys are JWTs: issuer and project of fixed length come first, so that the role stands at a known place of the base64 text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supabase service role key',
  provider: 'Supabase',
  severity: 'critical',
  literals: ['eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'],
  pattern: /eyJ[\w-]{10,60}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6InNlcnZpY2Vf[\w-]{20,200}\.[\w-]{43}(?!-)/,
  before: 72,
  about: {
    allows: 'read and change the whole database past its row level security',
    rotate: 'https://supabase.com/docs/guides/api/api-keys',
  },
  instead: ['jwt'],
};
