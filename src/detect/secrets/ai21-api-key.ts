// AI21 keys: 32 letters and digits or a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AI21 API key',
  provider: 'AI21',
  severity: 'high',
  near: { words: ['ai21'], value: /[A-Za-z0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'run models at the expense of the account',
    rotate: 'https://docs.ai21.com/',
  },
};
