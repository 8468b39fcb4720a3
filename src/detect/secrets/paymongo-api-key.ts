// PayMongo writes its keys like other payment services (sk_live_), so its name must stand near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PayMongo secret key',
  provider: 'PayMongo',
  severity: 'critical',
  near: { words: ['paymongo', 'pay mongo'], value: /(?:sk_(?:live|test)_)?[A-Za-z0-9]{24,32}/ },
  inspect: ({ secret }) => (secret.startsWith('sk_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'create and refund payments of the merchant',
    rotate: 'https://developers.paymongo.com/docs',
  },
  instead: ['stripe-secret-key'],
};
