// Tallyfy's tokens are JWTs of over 700 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tallyfy access token',
  provider: 'Tallyfy',
  severity: 'high',
  literals: ['tallyfy'],
  pattern: /tallyfy[\w .-]{0,24}["']?[\s:=-]{1,4}["']?(?:Bearer )?(?<secret>[\w-]{30,80}\.[\w-]{180,420}\.[\w-]{300,800})/,
  reach: 1400,
  about: {
    allows: 'read and run processes as the user',
    rotate: 'https://tallyfy.com/products/',
  },
};
