// Secrets of Autodesk Platform Services: 16 letters and digits, newer ones 64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Autodesk client secret',
  provider: 'Autodesk',
  severity: 'high',
  near: { words: ['autodesk', 'forge client', 'aps client'], value: /[A-Za-z0-9]{16}|[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'get tokens as the application',
    rotate: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
  },
};
