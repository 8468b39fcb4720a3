// Paperform issues long JWTs; they are longer than what is looked at beside a name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paperform API key',
  provider: 'Paperform',
  severity: 'high',
  literals: ['paperform'],
  pattern: /paperform[\w .-]{0,24}["']?[\s:=-]{1,4}["']?(?:Bearer )?(?<secret>[A-Za-z0-9][\w.-]{400,1300})/,
  reach: 1400,
  about: {
    allows: 'read submissions and change forms of the account',
    rotate: 'https://help.paperform.co/en/',
  },
};
