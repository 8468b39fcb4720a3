// Postmark's server and account tokens are UUIDs in headers that carry its name.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Postmark token',
  provider: 'Postmark',
  severity: 'high',
  near: { words: ['postmark'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/, bare: true },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'send mail as the server, and with the account token manage servers and domains',
    rotate: 'https://postmarkapp.com/developer/api/overview',
  },
  verify: { url: 'https://api.postmarkapp.com/server', headers: { 'x-postmark-server-token': '{secret}', accept: 'application/json' }, active: [200], inactive: [401] },
};
