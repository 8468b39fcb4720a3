// Raygun's application keys are base64 of 16 bytes, external tokens 54 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Raygun API key',
  provider: 'Raygun',
  severity: 'low',
  near: { words: ['raygun'], value: /[A-Za-z0-9+/]{22}==|[A-Za-z0-9]{40,60}/ },
  about: {
    allows: 'send errors into the application, or with an external token read them',
    rotate: 'https://raygun.com/documentation/',
  },
};
