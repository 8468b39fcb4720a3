// Access tokens of Bitwarden Secrets Manager: a version, a UUID, a secret part, and the key that decrypts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitwarden access token',
  provider: 'Bitwarden',
  severity: 'critical',
  near: { words: ['bitwarden', 'bws', 'bw access', 'bws access'], value: /0\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[A-Za-z0-9]{28,34}:[A-Za-z0-9+/]{22}==/, bare: true },
  about: {
    allows: 'read every secret that the machine account may',
    rotate: 'https://bitwarden.com/help/access-tokens/',
  },
};
