// base64 of 16 bytes, a colon and 32 characters, beside the product's name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tableau personal access token',
  provider: 'Tableau',
  severity: 'high',
  near: { words: ['tableau'], value: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/ },
  about: {
    allows: 'sign in as the user',
    rotate: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  },
};
