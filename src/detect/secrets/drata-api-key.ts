// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Drata API key',
  provider: 'Drata',
  severity: 'high',
  near: { words: ['drata'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'read the evidence and people of the company',
    rotate: 'https://developers.drata.com/',
  },
};
