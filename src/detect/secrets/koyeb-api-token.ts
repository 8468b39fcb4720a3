// Koyeb tokens: 64 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Koyeb API token',
  provider: 'Koyeb',
  severity: 'high',
  near: { words: ['koyeb'], value: /[a-z0-9]{64}/ },
  about: {
    allows: 'deploy and remove applications',
    rotate: 'https://www.koyeb.com/docs/reference/api',
  },
};
