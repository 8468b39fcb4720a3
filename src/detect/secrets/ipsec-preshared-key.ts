// `ipsec.secrets` and its kin: `: PSK "…"`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Pre-shared key of a VPN',
  provider: 'generic',
  severity: 'high',
  literals: [': PSK ', ': psk ', 'pre-shared-key', 'isakmp key'],
  pattern: /(?::\s{1,2}PSK\s{1,4}|pre-shared-key\s{1,3}(?:local\s|remote\s|ascii-text\s|address\s\S{3,40}\skey\s){0,2}|isakmp key\s{1,3}(?:[06]\s)?)["']?(?<secret>[^\s"';<>]{6,128})/i,
  plausible: ({ secret }) => isLiteral(secret) && /\d|[A-Z].*[a-z]|[a-z].*[A-Z]/.test(secret),
  random: false,
  about: {
    allows: 'pose as an end of the tunnel',
    rotate: 'https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html',
  },
};
