// PostageApp's project keys are 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PostageApp API key',
  provider: 'PostageApp',
  severity: 'high',
  near: { words: ['postageapp', 'postage app'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send mail in the name of the project',
    rotate: 'https://help.postageapp.com/',
  },
};
