// Keys of bunny.net: groups like a UUID; for the account two of them without a gap, for storage in another order.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'bunny.net access key',
  provider: 'bunny.net',
  severity: 'high',
  near: { words: ['bunny', 'bunnycdn', 'bunnynet'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}(?:[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})?|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}/ },
  about: {
    allows: 'change zones, or the files of a storage zone',
    rotate: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  },
};
