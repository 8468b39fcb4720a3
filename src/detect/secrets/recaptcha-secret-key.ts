// Site key and secret key look alike (6L and 38 more): the name must say secret or private.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'reCAPTCHA secret key',
  provider: 'Google reCAPTCHA',
  severity: 'medium',
  near: { words: ['recaptcha secret', 'recaptcha private', 'captcha secret', 'recaptchasecret'], value: /6L[\w-]{38}/, bare: true },
  about: {
    allows: 'pass off answers as solved and read the site\'s verifications',
    rotate: 'https://developers.google.com/recaptcha/docs/settings',
  },
  instead: ['recaptcha-key'],
};
