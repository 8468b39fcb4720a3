// Name and password in base64 behind `Basic`.
import type { SecretRule } from './contract.ts';
import { decodePair, isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a header of basic authentication',
  provider: 'generic',
  severity: 'high',
  literals: ['basic '],
  pattern: /basic\s{1,3}(?<secret>[A-Za-z0-9+\/]{8,700}={0,2})(?=["'\s\\`,;})]|$)/i,
  reach: 720,
  plausible: ({ secret }) => isLiteral(decodePair(secret)?.password ?? '', decodePair(secret)?.user) || (decodePair(secret)?.user.length ?? 0) >= 20,
  random: false,
  inspect: ({ secret }) => { const pair = decodePair(secret); return pair?.user === 'Aladdin' || pair?.user === 's6BhdRkqt3' ? { example: 'the example of an RFC' } : pair === undefined ? {} : { structure: 'valid', facts: { user: pair.user.slice(0, 40) } }; },
  about: {
    allows: 'log in to that server with the name beside it',
    rotate: 'https://www.rfc-editor.org/rfc/rfc7617',
  },
};
