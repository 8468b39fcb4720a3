// A UUID behind ovsxp_, in tokens of 2025 and later.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Open VSX access token',
  provider: 'Open VSX',
  severity: 'critical',
  literals: ['ovsxp_'],
  pattern: /ovsxp_[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'publish extensions in the name of the user',
    rotate: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  },
};
