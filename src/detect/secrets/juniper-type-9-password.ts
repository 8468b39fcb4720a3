// Juniper `$9$`: obfuscated with a fixed table, so that it can be turned back.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Juniper $9$ secret',
  provider: 'Juniper',
  severity: 'high',
  literals: ['"$9$'],
  pattern: /"\$9\$(?<secret>[.\/A-Za-z0-9-]{10,120})"/,
  glued: 'both',
  random: false,
  about: {
    allows: 'log in to the device, since the text can be turned back',
    rotate: 'https://www.juniper.net/documentation/',
  },
};
