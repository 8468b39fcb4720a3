// A JWT with numbers of account and user; the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Documo API key',
  provider: 'Documo',
  severity: 'high',
  near: { words: ['documo'], value: /ey[\w-]{30,40}\.[\w-]{100,260}\.[\w-]{40,50}/, bare: true },
  about: {
    allows: 'send and read faxes of the account',
    rotate: 'https://docs.documo.com/',
  },
};
