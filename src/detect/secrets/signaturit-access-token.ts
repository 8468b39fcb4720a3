// Signaturit tokens: 86 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Signaturit access token',
  provider: 'Signaturit',
  severity: 'high',
  near: { words: ['signaturit'], value: /[\w-]{82,90}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send documents for signature and read signed ones',
    rotate: 'https://docs.signaturit.com/api/latest',
  },
};
