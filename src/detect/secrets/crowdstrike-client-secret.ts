// 40 letters and digits of both cases, beside an id of 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CrowdStrike API client secret',
  provider: 'CrowdStrike',
  severity: 'critical',
  near: { words: ['crowdstrike', 'falcon client', 'falcon secret', 'falcon api'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /[g-z]/i.test(secret) && /\d/.test(secret),
  companions: [{ name: 'client id', value: /[a-f0-9]{32}/, within: 200 }],
  about: {
    allows: 'read detections and act on hosts within the scopes of the client',
    rotate: 'https://www.crowdstrike.com/en-us/',
  },
};
