// 32 letters and digits; a service key of 16 stands beside.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Contrast Security API key',
  provider: 'Contrast Security',
  severity: 'high',
  near: { words: ['contrast api', 'contrast service', 'contrast auth', 'contrast security'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read the findings of the organization',
    rotate: 'https://docs.contrastsecurity.com/',
  },
};
