// WireGuard private keys outside of its own files, as VPN containers take them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WireGuard private key in a variable',
  provider: 'WireGuard',
  severity: 'critical',
  near: { words: ['wireguard private', 'wg private', 'wireguard preshared', 'wg preshared'], value: /[A-Za-z0-9+\/]{43}=/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'join the tunnel as this machine and read what is sent to it',
    rotate: 'https://www.wireguard.com/quickstart/',
  },
};
