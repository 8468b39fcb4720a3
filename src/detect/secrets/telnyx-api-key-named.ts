// Keys of Telnyx that begin with KEY but do not name their version.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Telnyx API key (by name)',
  provider: 'Telnyx',
  severity: 'high',
  near: { words: ['telnyx'], value: /KEY[\w-]{50,60}/, bare: true },
  plausible: ({ secret }) => !/^KEY0[\dA-F]{31,33}_/.test(secret),
  about: {
    allows: 'call and text at the account\'s expense and change its numbers',
    rotate: 'https://developers.telnyx.com/',
  },
};
