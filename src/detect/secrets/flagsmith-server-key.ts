// ser. and 22 letters and digits: the client side key lacks the prefix and is public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flagsmith server-side key',
  provider: 'Flagsmith',
  severity: 'medium',
  near: { words: ['flagsmith'], value: /ser\.[A-Za-z0-9]{22}/, bare: true },
  about: {
    allows: 'read flags and rules of the environment',
    rotate: 'https://docs.flagsmith.com/',
  },
};
