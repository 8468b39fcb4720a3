// `api_`, an id, a dot and a secret in base62; without the dot the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Close API key',
  provider: 'Close',
  severity: 'high',
  literals: ['api_'],
  pattern: /api_[A-Za-z0-9]{18,26}[A-Za-z0-9.][A-Za-z0-9]{18,26}/,
  plausible: ({ text, before }) => (/^api_[A-Za-z0-9]{21,23}\.[A-Za-z0-9]{20,23}$/.test(text) || /close/i.test(before.slice(-60))) && /\d/.test(text) && /[A-Z]/.test(text),
  about: {
    allows: 'read and change the leads of the organization',
    rotate: 'https://developer.close.com/api/overview/authentication',
  },
};
