// Symfony: `APP_SECRET`, 32 hex digits by default.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Symfony application secret',
  provider: 'Symfony',
  severity: 'high',
  near: { words: ['app secret', 'kernel secret', 'symfony secret'], value: /[0-9a-f]{32,64}/, bare: true },
  about: {
    allows: 'forge signed addresses and tokens, and with some settings run code',
    rotate: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
  },
};
