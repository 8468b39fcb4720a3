// Userflow keys: parts joined by an underscore, newer ones behind `ak_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Userflow API key',
  provider: 'Userflow',
  severity: 'high',
  near: { words: ['userflow'], value: /ak_[a-z0-9]{20,40}|[A-Za-z0-9]{5}_[A-Za-z0-9]{18,32}|ct_[a-z0-9]{20,40}/ },
  about: {
    allows: 'read and change users and content',
    rotate: 'https://docs.userflow.com/api',
  },
};
