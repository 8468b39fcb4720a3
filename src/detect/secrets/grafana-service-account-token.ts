// Ends with a CRC-32 of all before it, lowest byte first.
import type { SecretRule } from './contract.ts';
import { crc32, hexLittleEndian } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'Grafana service account token',
  provider: 'Grafana',
  severity: 'high',
  literals: ['glsa_'],
  pattern: /glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}/,
  inspect: ({ secret }) => (hexLittleEndian(crc32(secret.slice(0, -9))) === secret.slice(-8) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the service account: read, and often change, dashboards and data sources',
    rotate: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
};
