// SelectPdf keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SelectPdf API key',
  provider: 'SelectPdf',
  severity: 'high',
  near: { words: ['selectpdf'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'convert documents on the account',
    rotate: 'https://selectpdf.com/html-to-pdf-api/',
  },
};
