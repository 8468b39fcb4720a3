// Base64 of 32 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoCanvas API key',
  provider: 'GoCanvas',
  severity: 'high',
  near: { words: ['gocanvas'], value: /[A-Za-z0-9+\/]{43}=/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read submissions and forms',
    rotate: 'https://help.gocanvas.com/',
  },
};
