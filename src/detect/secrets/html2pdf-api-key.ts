// Sixty-four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'html2pdf.app API key',
  provider: 'html2pdf.app',
  severity: 'medium',
  near: { words: ['html2pdf'], value: /[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://html2pdf.app/documentation/',
  },
};
