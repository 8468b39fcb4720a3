// RevenueCat's secret keys are sk_ and letters; v1 and v2 differ only in length.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RevenueCat secret key',
  provider: 'RevenueCat',
  severity: 'high',
  near: { words: ['revenuecat', 'revenue cat'], value: /sk_[A-Za-z0-9]{20,40}|atk_[A-Za-z0-9]{20,60}/ },
  about: {
    allows: 'grant and refund subscriptions of the app\'s users',
    rotate: 'https://www.revenuecat.com/docs/projects/authentication',
  },
};
