// User secrets are 32 bytes in base64, those of an organization 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloud Elements secret',
  provider: 'Cloud Elements',
  severity: 'high',
  near: { words: ['cloudelements', 'cloud elements'], value: /[A-Za-z0-9+\/]{43}=|[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'use all services connected to the account',
    rotate: 'https://docs.cloud-elements.com/',
  },
};
