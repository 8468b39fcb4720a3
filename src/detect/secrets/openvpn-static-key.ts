// OpenVPN keys in hex lines or base64 with an armor of their own.
import type { SecretRule } from './contract.ts';
import { hasKey } from './lib/private-key.ts';

export const rule: SecretRule = {
  title: 'OpenVPN static or tls-crypt key',
  provider: 'generic',
  severity: 'high',
  literals: ['-----BEGIN OpenVPN '],
  pattern: /-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----[\s\S]{40,4000}?-----END OpenVPN [\w -]{8,40}-----/,
  reach: 4400,
  glued: 'before',
  plausible: hasKey,
  random: false,
  about: {
    allows: 'take part in the tunnel, or reach the handshake that the key shields',
    rotate: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
  },
};
