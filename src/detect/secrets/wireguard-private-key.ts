// WireGuard private keys: 32 bytes in base64 after `PrivateKey =` of an interface.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WireGuard private key',
  provider: 'WireGuard',
  severity: 'critical',
  literals: ['PrivateKey'],
  pattern: /PrivateKey['\"]?\s{0,8}[=:]\s{0,8}['\"]?(?<secret>[A-Za-z0-9+\/]{43}=)(?![A-Za-z0-9+\/=])/i,
  about: {
    allows: 'join the tunnel as this machine and read what is sent to it',
    rotate: 'https://www.wireguard.com/quickstart/',
  },
};
