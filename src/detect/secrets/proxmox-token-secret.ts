// The UUID alone, in settings that carry the product's name.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Proxmox API token secret',
  provider: 'Proxmox',
  severity: 'critical',
  near: { words: ['proxmox', 'pve token', 'pve api', 'pm api'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'control machines of the cluster as far as the token\'s rights go',
    rotate: 'https://pve.proxmox.com/wiki/User_Management',
  },
};
