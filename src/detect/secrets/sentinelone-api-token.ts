// SentinelOne tokens: JWTs today, 80 letters and digits before.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SentinelOne API token',
  provider: 'SentinelOne',
  severity: 'critical',
  near: { words: ['sentinelone', 'sentinel one', 's1 api'], value: /[A-Za-z0-9]{80}|eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'command the agents on every machine of the site',
    rotate: 'https://www.sentinelone.com/',
  },
};
