// Newer tokens of Vercel tell what they are: `vcp_` personal, `vci_` integration, `vca_` and `vcr_` of an app, `vck_` for the AI gateway.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vercel token',
  provider: 'Vercel',
  severity: 'high',
  literals: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  pattern: /vc[piark]_[A-Za-z0-9]{24,64}/,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 2 && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(4)),
  instead: ['vercel-token-classic'],
  about: {
    allows: 'deploy, read environment variables and change the projects that it covers',
    rotate: 'https://vercel.com/docs/accounts/create-a-token',
  },
};
