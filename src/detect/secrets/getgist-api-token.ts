// About seventy characters of base64; the customer platform, not the snippets of GitHub.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gist API token',
  provider: 'Gist',
  severity: 'high',
  near: { words: ['getgist', 'gist api'], value: /[A-Za-z0-9+\/]{62,78}={0,2}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and write contacts of the workspace',
    rotate: 'https://developers.getgist.com/',
  },
};
