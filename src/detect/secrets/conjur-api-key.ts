// About 50 small letters and digits, made when a host or user is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Conjur API key',
  provider: 'CyberArk',
  severity: 'critical',
  near: { words: ['conjur'], value: /[a-z0-9]{45,60}/ },
  about: {
    allows: 'read the secrets that the host or user may read',
    rotate: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_rotate_api_key.htm',
  },
};
