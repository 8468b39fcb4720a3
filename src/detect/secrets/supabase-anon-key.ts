// Supabase anon keys are JWTs made for browsers; the role stands at a known place of the base64 text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supabase anon key',
  provider: 'Supabase',
  severity: 'low',
  literals: ['eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'],
  pattern: /eyJ[\w-]{10,60}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6ImFub24i[\w-]{10,200}\.[\w-]{43}(?!-)/,
  before: 72,
  about: {
    allows: 'call the project as an anonymous visitor',
    rotate: 'https://supabase.com/docs/guides/api/api-keys',
  },
  instead: ['jwt'],
};
