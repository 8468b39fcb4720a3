// A JWT that names no issuer at its beginning; the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Calendly access token',
  provider: 'Calendly',
  severity: 'high',
  near: { words: ['calendly'], value: /eyJ[\w-]{10,200}\.eyJ[\w-]{10,300}\.[\w-]{20,100}/, bare: true },
  about: {
    allows: 'read and change the events of its owner',
    rotate: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  },
  verify: { url: 'https://api.calendly.com/users/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
