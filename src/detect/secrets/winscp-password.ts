// Sessions saved by WinSCP: hex that is hidden, not encrypted.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password saved by WinSCP',
  provider: 'generic',
  severity: 'high',
  literals: ['Password=A35C', '"Password"="A35C'],
  pattern: /"?Password"?="?(?<secret>A35C[0-9A-F]{20,600})/,
  reach: 700,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://winscp.net/eng/docs/security_credentials',
  },
};
