// Long-lived tokens are 172 base64 characters of which the last ones are the same in all of them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LINE channel access token',
  provider: 'LINE',
  severity: 'high',
  literals: ['1O/w1cDnyilFU='],
  pattern: /[A-Za-z0-9+\/]{120,170}1O\/w1cDnyilFU=/,
  before: 170,
  about: {
    allows: 'send messages to everybody who follows the account',
    rotate: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  },
  verify: { url: 'https://api.line.me/v2/bot/info', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
