// Supabase personal access tokens (`sbp`) open the management API.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supabase access token',
  provider: 'Supabase',
  severity: 'critical',
  literals: ['sbp_'],
  pattern: /sbp_(?:v0_|oauth_)?[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'manage every project of the account, its databases and keys',
    rotate: 'https://supabase.com/docs/reference/api/introduction',
  },
  verify: { url: 'https://api.supabase.com/v1/organizations', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
