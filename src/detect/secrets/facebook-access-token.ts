// Base64 without signs of its own: Z is always followed by A to D, by which binary data is told apart.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Facebook access token',
  provider: 'Facebook',
  severity: 'high',
  literals: ['EAA'],
  pattern: /EAA[A-Za-z0-9]{40,500}/,
  plausible: ({ secret, before, after }) => (/Z[A-D]/.test(secret) && !/Z(?![A-D])/.test(secret) && !/[+/]$/.test(before) && !/^[+/]/.test(after)) || (secret.length >= 48 && /facebook|\bfb|access_?token|graph|instagram|whatsapp|meta/i.test(before)),
  about: {
    allows: 'act as the user or page within the permissions of the token',
    rotate: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
};
