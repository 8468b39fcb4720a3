// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CapMonster Cloud API key',
  provider: 'CapMonster',
  severity: 'medium',
  near: { words: ['capmonster'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'solve captchas at the cost of the account',
    rotate: 'https://docs.capmonster.cloud/',
  },
};
