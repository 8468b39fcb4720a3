// Spreedly access secrets: 64 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Spreedly access secret',
  provider: 'Spreedly',
  severity: 'critical',
  near: { words: ['spreedly'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'charge and read the stored cards of the environment',
    rotate: 'https://docs.spreedly.com/',
  },
};
