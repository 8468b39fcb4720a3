// `ddp_` for persons, `ddo_` for organizations, and 36 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Deno Deploy token',
  provider: 'Deno',
  severity: 'critical',
  literals: ['ddp_', 'ddo_', 'ddw_'],
  pattern: /dd[opw]_[A-Za-z0-9]{36,40}/,
  about: {
    allows: 'deploy code to and read the settings of the projects',
    rotate: 'https://docs.deno.com/deploy/',
  },
};
