// A UUID in capitals, used with the name of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClickSend API key',
  provider: 'ClickSend',
  severity: 'high',
  near: { words: ['clicksend'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'send text messages and letters at the cost of the account',
    rotate: 'https://developers.clicksend.com/docs',
  },
};
