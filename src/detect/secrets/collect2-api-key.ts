// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Collect2 API key',
  provider: 'Collect2',
  severity: 'medium',
  near: { words: ['collect2'], value: /[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/ },
  about: {
    allows: 'send data to the collectors of the account',
    rotate: 'https://collect2.com/',
  },
};
