// `CAP-` and 32 hex digits in capitals.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CapSolver API key',
  provider: 'CapSolver',
  severity: 'medium',
  literals: ['CAP-'],
  pattern: /CAP-[A-F0-9]{32}/,
  about: {
    allows: 'solve captchas at the cost of the account',
    rotate: 'https://docs.capsolver.com/',
  },
};
