// Ayrshare keys: four groups of upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ayrshare API key',
  provider: 'Ayrshare',
  severity: 'high',
  near: { words: ['ayrshare'], value: /[A-Z0-9]{7,8}-[A-Z0-9]{7,8}-[A-Z0-9]{7,8}-[A-Z0-9]{7,8}/ },
  about: {
    allows: 'post to the social networks linked to the account',
    rotate: 'https://www.ayrshare.com/docs/apis/overview',
  },
};
