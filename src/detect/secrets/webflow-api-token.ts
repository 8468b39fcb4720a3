// Webflow tokens of sites and workspaces: 64 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Webflow API token',
  provider: 'Webflow',
  severity: 'high',
  near: { words: ['webflow'], value: /[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'change the content of the site and publish it',
    rotate: 'https://developers.webflow.com/data/reference/authentication',
  },
};
