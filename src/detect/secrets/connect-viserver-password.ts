// PowerCLI takes an account and its password.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a PowerCLI command line',
  provider: 'VMware',
  severity: 'high',
  literals: ['connect-viserver', 'connect-ciserver', 'connect-hvserver'],
  pattern: /connect-(?:vi|ci|hv)server\s[^\r\n]{0,240}?-pass(?:word)?[\s:]{1,3}["']?(?<secret>[^\s"'`|;&<>]{4,128})/i,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'manage the virtual machines of that server',
    rotate: 'https://developer.broadcom.com/powercli',
  },
};
