// Keys of other Yandex services have no mark: a UUID for maps, letters and digits elsewhere.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Yandex service key',
  provider: 'Yandex',
  severity: 'high',
  near: { words: ['yandex'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[A-Za-z0-9_-]{39}|[A-Fa-f0-9]{32}|[A-Za-z0-9.]{80,100}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the service on the account',
    rotate: 'https://yandex.com/dev/',
  },
};
