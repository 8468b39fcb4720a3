// Twenty letters and digits; the name is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Noticeable API key',
  provider: 'Noticeable',
  severity: 'medium',
  near: { words: ['noticeable api', 'noticeable key', 'noticeable token', 'noticeable secret', 'noticeable project'], value: /[A-Za-z0-9]{20}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'publish posts of the project',
    rotate: 'https://developers.noticeable.io/',
  },
};
