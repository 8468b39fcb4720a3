// Fifty letters and digits, today behind LT_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LambdaTest access key',
  provider: 'LambdaTest',
  severity: 'high',
  near: { words: ['lambdatest', 'lambda test', 'lt access'], value: /(?:LT_)?[A-Za-z0-9]{50,64}/ },
  about: {
    allows: 'run test sessions and see recorded ones',
    rotate: 'https://www.lambdatest.com/support/docs/',
  },
};
