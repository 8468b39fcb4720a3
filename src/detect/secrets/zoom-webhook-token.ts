// Zoom signs its webhooks with a token of 22 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoom webhook secret token',
  provider: 'Zoom',
  severity: 'high',
  near: { words: ['zoom webhook', 'zoom secret', 'zoom verification', 'zoom event'], value: /[\w-]{22}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'send the application events that it takes for Zoom',
    rotate: 'https://developers.zoom.us/docs/api/webhooks/',
  },
};
