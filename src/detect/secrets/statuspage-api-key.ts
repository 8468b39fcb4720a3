// Statuspage keys: UUIDs of old, 64 hex digits today.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Statuspage API key',
  provider: 'Statuspage',
  severity: 'high',
  near: { words: ['statuspage'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'publish incidents on the status page and read its subscribers',
    rotate: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
  },
};
