// Mostly the public site key; where the name does not say, it may be the secret one.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'reCAPTCHA key',
  provider: 'Google reCAPTCHA',
  severity: 'low',
  near: { words: ['recaptcha'], value: /6L[\w-]{38}/, bare: true },
  about: {
    allows: 'show the site\'s check; if it is the secret key, pass off answers as solved',
    rotate: 'https://developers.google.com/recaptcha/docs/settings',
  },
};
