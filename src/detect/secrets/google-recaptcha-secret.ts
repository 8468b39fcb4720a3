// The site key looks the same and is public: only where a secret is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'reCAPTCHA secret key',
  provider: 'Google',
  severity: 'medium',
  near: { words: ['recaptcha secret', 'recaptcha private', 'captcha secret', 'recaptchasecret', 'captcha private', 'recaptcha server'], value: /6L[A-Za-z0-9_-]{38}/, bare: true },
  about: {
    allows: 'make answers pass as solved',
    rotate: 'https://developers.google.com/recaptcha/docs/verify',
  },
};
