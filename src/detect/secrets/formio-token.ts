// A signed token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Form.io token',
  provider: 'Form.io',
  severity: 'high',
  near: { words: ['formio', 'form io'], value: /eyJ[A-Za-z0-9_-]{16,200}\.[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{30,90}/ },
  about: {
    allows: 'read and change forms and submissions',
    rotate: 'https://help.form.io/',
  },
};
