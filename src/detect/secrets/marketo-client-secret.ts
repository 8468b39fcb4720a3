// A client id that is a UUID and a secret of 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Marketo client secret',
  provider: 'Marketo',
  severity: 'high',
  near: { words: ['marketo'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read and change leads',
    rotate: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication',
  },
};
