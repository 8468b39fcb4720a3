// An id of 27 and a secret of 21 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ngrok authtoken or API key',
  provider: 'ngrok',
  severity: 'high',
  near: { words: ['ngrok'], value: /(?:cr_)?[A-Za-z0-9]{27}_[A-Za-z0-9]{20,22}/, bare: true },
  about: {
    allows: 'open tunnels or change endpoints in the name of the account',
    rotate: 'https://ngrok.com/docs/agent/',
  },
};
