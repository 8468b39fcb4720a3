// 40 characters, mostly with the padding of base64 at the end.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CalorieNinjas API key',
  provider: 'CalorieNinjas',
  severity: 'medium',
  near: { words: ['calorieninja'], value: /[A-Za-z0-9+\/]{38}==|[A-Za-z0-9]{40}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://calorieninjas.com/api',
  },
};
