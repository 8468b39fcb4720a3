// 36 characters in base64, which makes 48 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clockify API key',
  provider: 'Clockify',
  severity: 'high',
  near: { words: ['clockify'], value: /[A-Za-z0-9]{48}/ },
  about: {
    allows: 'read and change the time entries of its owner',
    rotate: 'https://docs.clockify.me/',
  },
  verify: { url: 'https://api.clockify.me/api/v1/user', headers: { 'x-api-key': '{secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of Clockify' },
};
