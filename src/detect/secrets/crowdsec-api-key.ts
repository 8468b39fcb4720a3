// Keys of bouncers: 32 hex digits in older releases, 43 characters base64 now.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CrowdSec API key',
  provider: 'CrowdSec',
  severity: 'medium',
  near: { words: ['crowdsec'], value: /[A-Za-z0-9+\/]{43}|[A-Za-z0-9]{32,40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && !/^[a-f0-9]{40}$/.test(secret),
  about: {
    allows: 'read the decisions of the local service',
    rotate: 'https://docs.crowdsec.net/',
  },
};
