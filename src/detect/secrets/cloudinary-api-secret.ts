// 27 characters base64url; the key beside it is 15 digits and public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudinary API secret',
  provider: 'Cloudinary',
  severity: 'high',
  near: { words: ['cloudinary'], value: /[\w-]{27}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  companions: [{ name: 'API key', value: /\d{15}/, within: 200 }],
  about: {
    allows: 'upload, change and delete the media of the account',
    rotate: 'https://cloudinary.com/documentation/product_environment_settings',
  },
};
