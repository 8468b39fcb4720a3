// Zeplin tokens are long JWTs, or texts of some 350 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zeplin access token',
  provider: 'Zeplin',
  severity: 'high',
  near: { words: ['zeplin'], value: /[\w.-]{340,370}|eyJ[\w-]{20,120}\.eyJ[\w-]{60,400}\.[\w-]{40,400}/ },
  about: {
    allows: 'read and change the designs of the user',
    rotate: 'https://docs.zeplin.dev/docs/getting-started-with-zeplin-api',
  },
  instead: ['jwt'],
};
