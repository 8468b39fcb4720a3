// Tokens are signed ones of three parts, longer than what rules by nearness look at.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lendflow API token',
  provider: 'Lendflow',
  severity: 'high',
  literals: ['lendflow'],
  pattern: /lendflow[\w.-]{0,24}["\']?[\s:=(]{1,6}["\']?(?<secret>[\w-]{20,80}\.[\w-]{100,900}\.[\w-]{300,800})/i,
  reach: 2000,
  about: {
    allows: 'read and send loan applications',
    rotate: 'https://docs.lendflow.com/',
  },
  instead: ['jwt'],
};
