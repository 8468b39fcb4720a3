// Five groups of hex digits: 4, 4, 6, 6, 8.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Everhour API key',
  provider: 'Everhour',
  severity: 'high',
  near: { words: ['everhour'], value: /[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{6}-[a-fA-F0-9]{6}-[a-fA-F0-9]{8}/, bare: true },
  about: {
    allows: 'read and write time entries of the team',
    rotate: 'https://everhour.docs.apiary.io/',
  },
};
