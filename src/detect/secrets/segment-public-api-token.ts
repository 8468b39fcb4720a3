// Segment Public API tokens: sgp and 64 letters and digits, where Sourcegraph has 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Segment Public API token',
  provider: 'Segment',
  severity: 'critical',
  literals: ['sgp_'],
  pattern: /sgp_[A-Za-z0-9]{64}/,
  about: {
    allows: 'change the sources and destinations of the workspace, and with them where its data goes',
    rotate: 'https://docs.segmentapis.com/tag/Getting-Started/',
  },
};
