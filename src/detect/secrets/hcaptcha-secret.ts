// ES_ and 32 hex digits, earlier 0x and 40; an address on a chain looks like the latter.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'hCaptcha secret key',
  provider: 'hCaptcha',
  severity: 'medium',
  near: { words: ['hcaptcha'], value: /0x[a-fA-F0-9]{40}|ES_[a-f0-9]{32}/ },
  about: {
    allows: 'make answers pass as solved',
    rotate: 'https://docs.hcaptcha.com/',
  },
};
