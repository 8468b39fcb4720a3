// PowerCLI scripts sign in to vCenter and ESXi with a password on the command line.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VMware server password',
  provider: 'VMware',
  severity: 'critical',
  literals: ['connect-viserver'],
  pattern: /connect-viserver[^\n;|]{1,160}?-(?:password|pass|pwd)[\t :]{1,4}["']?(?<secret>[^\s"';|)$]{4,64})/i,
  random: false,
  plausible: ({ secret }) => !/^(?:<.*|\(.*|-.*|your.*|password)$/i.test(secret),
  about: {
    allows: 'sign in to the virtual machine host as that user',
    rotate: 'https://knowledge.broadcom.com/',
  },
};
