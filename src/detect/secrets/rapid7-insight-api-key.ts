// Keys of the Insight platform are UUIDs.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Rapid7 Insight API key',
  provider: 'Rapid7',
  severity: 'high',
  near: { words: ['rapid7', 'insightvm', 'insightidr', 'insightappsec'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'read the organization\'s assets, findings and logs',
    rotate: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  },
};
