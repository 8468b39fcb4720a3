// Apifonica keys are built as UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apifonica API key',
  provider: 'Apifonica',
  severity: 'high',
  near: { words: ['apifonica'], value: /[A-Za-z0-9]{8,12}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/ },
  about: {
    allows: 'call and send messages at the expense of the account',
    rotate: 'https://www.apifonica.com/en/docs/',
  },
};
