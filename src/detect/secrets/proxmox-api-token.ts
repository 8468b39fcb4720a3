// The token's header names user, realm and token before the UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Proxmox VE API token',
  provider: 'Proxmox',
  severity: 'critical',
  literals: ['PVEAPIToken=', 'PBSAPIToken='],
  pattern: /P(?:VE|BS)APIToken=[\w.-]{1,60}@[\w.-]{1,30}![\w.-]{1,60}[=:](?<secret>[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12})/,
  about: {
    allows: 'control machines of the cluster as far as the token\'s rights go',
    rotate: 'https://pve.proxmox.com/wiki/User_Management',
  },
};
