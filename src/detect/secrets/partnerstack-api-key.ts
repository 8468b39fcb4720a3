// PartnerStack's keys are 64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PartnerStack API key',
  provider: 'PartnerStack',
  severity: 'high',
  near: { words: ['partnerstack', 'partner stack'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change partners, deals and rewards',
    rotate: 'https://docs.partnerstack.com/',
  },
};
