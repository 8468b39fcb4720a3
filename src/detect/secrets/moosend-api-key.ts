// Keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Moosend API key',
  provider: 'Moosend',
  severity: 'high',
  near: { words: ['moosend'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'read subscribers and send campaigns',
    rotate: 'https://docs.moosend.com/',
  },
};
