// Keys of the apilayer family are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'pdflayer access key',
  provider: 'pdflayer',
  severity: 'medium',
  near: { words: ['pdflayer'], value: /[\da-fA-F]{32}/ },
  about: {
    allows: 'make documents on the account\'s quota',
    rotate: 'https://pdflayer.com/documentation',
  },
};
