// Jotform keys have no prefix: 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jotform API key',
  provider: 'Jotform',
  severity: 'high',
  near: { words: ['jotform'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read forms and what people sent with them',
    rotate: 'https://www.jotform.com/help/253-how-to-create-a-jotform-api-key/',
  },
};
