// Public SDK keys name the store.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RevenueCat public key',
  provider: 'RevenueCat',
  severity: 'low',
  near: { words: ['revenuecat', 'revenue cat'], value: /(?:appl|goog|amzn|strp|rcb)_[A-Za-z0-9]{22,34}/ },
  about: {
    allows: 'fetch offerings as the app does',
    rotate: 'https://www.revenuecat.com/docs/projects/authentication',
  },
};
