// Planyo's keys are 62 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Planyo API key',
  provider: 'Planyo',
  severity: 'high',
  near: { words: ['planyo'], value: /[A-Za-z0-9]{62}/ },
  about: {
    allows: 'read and change reservations of the site',
    rotate: 'https://www.planyo.com/api.php',
  },
};
