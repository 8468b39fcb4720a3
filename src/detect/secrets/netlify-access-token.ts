// nfp_ for personal tokens, other letters for those of applications, the interface and the command line.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Netlify access token',
  provider: 'Netlify',
  severity: 'high',
  literals: ['nfp_', 'nfo_', 'nfu_', 'nfc_', 'nfb_'],
  pattern: /nf[poucb]_[A-Za-z0-9]{36}/,
  about: {
    allows: 'deploy sites and read their environment',
    rotate: 'https://docs.netlify.com/api/get-started/',
  },
  verify: { url: 'https://api.netlify.com/api/v1/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
