// Really Simple Systems issues long JWTs as keys of its CRM.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Really Simple Systems API key',
  provider: 'Really Simple Systems',
  severity: 'high',
  literals: ['eyJ'],
  pattern: /eyJ[\w-]{40,200}\.eyJ[\w-]{100,900}\.[\w-]{300,800}/,
  reach: 2000,
  plausible: ({ before }) => /really_?-? ?simple|rss_crm/i.test(before.slice(-120)),
  about: {
    allows: 'read and change accounts and contacts of the CRM',
    rotate: 'https://support.reallysimplesystems.com/',
  },
};
