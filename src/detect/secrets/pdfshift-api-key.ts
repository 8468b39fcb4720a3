// PDFShift's keys were 32 hex digits or a UUID; newer ones are sk_ and 40.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PDFShift API key',
  provider: 'PDFShift',
  severity: 'medium',
  near: { words: ['pdfshift'], value: /(?:sk_)?[\da-f]{40}|[\da-f]{32}|[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  about: {
    allows: 'convert documents on the account\'s quota',
    rotate: 'https://docs.pdfshift.io/',
  },
};
