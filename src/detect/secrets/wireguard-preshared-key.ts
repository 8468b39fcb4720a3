// WireGuard preshared keys: 32 bytes in base64 after `PresharedKey =` of a peer.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WireGuard preshared key',
  provider: 'WireGuard',
  severity: 'high',
  literals: ['PresharedKey'],
  pattern: /PresharedKey['\"]?\s{0,8}[=:]\s{0,8}['\"]?(?<secret>[A-Za-z0-9+\/]{43}=)(?![A-Za-z0-9+\/=])/i,
  about: {
    allows: 'take away the second lock of the tunnel between two peers',
    rotate: 'https://www.wireguard.com/quickstart/',
  },
};
