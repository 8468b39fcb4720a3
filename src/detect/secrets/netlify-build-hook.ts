// The address of a hook ends in 24 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Netlify build hook',
  provider: 'Netlify',
  severity: 'medium',
  literals: ['api.netlify.com/build_hooks/'],
  pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[a-f0-9]{24})/,
  about: {
    allows: 'start builds of the site',
    rotate: 'https://docs.netlify.com/configure-builds/build-hooks/',
  },
};
