// 43 characters base64 beside an id that begins with `DO`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean Spaces secret key',
  provider: 'DigitalOcean',
  severity: 'high',
  near: { words: ['digitalocean', 'spaces secret', 'spaces access', 'do spaces', 'spaces key'], value: /[A-Za-z0-9+\/]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  companions: [{ name: 'access key id', value: /DO[A-Z0-9]{18}/, within: 200 }],
  about: {
    allows: 'read and write the objects of the spaces',
    rotate: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  },
};
