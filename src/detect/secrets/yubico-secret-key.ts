// Secret keys of the Yubico validation service: base64 of 20 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yubico API secret',
  provider: 'Yubico',
  severity: 'high',
  near: { words: ['yubico', 'yubikey', 'yubicloud'], value: /[A-Za-z0-9+\/]{27}=/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'forge answers about one-time passwords',
    rotate: 'https://www.yubico.com/products/yubicloud/',
  },
};
