// 25 letters and digits, in some keys behind live_ or test_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MessageBird access key',
  provider: 'MessageBird',
  severity: 'high',
  near: { words: ['messagebird', 'message bird'], value: /(?:live_|test_)?[A-Za-z0-9]{25}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'send text messages and calls at the expense of the account',
    rotate: 'https://developers.messagebird.com/api/',
  },
  verify: { url: 'https://rest.messagebird.com/balance', headers: { authorization: 'AccessKey {secret}' }, active: [200], inactive: [401] },
};
