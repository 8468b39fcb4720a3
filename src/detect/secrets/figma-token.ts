// Personal tokens begin with figd_, tokens of OAuth apps with figu_ and others.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Figma access token',
  provider: 'Figma',
  severity: 'high',
  literals: ['figd_', 'figu_', 'figur_', 'figoh_', 'figor_', 'figo_', 'figp_', 'figuh_'],
  pattern: /fig(?:d|u|ur|oh|or|o|p|uh)_[A-Za-z0-9_-]{38,64}/,
  about: {
    allows: 'read and comment on the files of the user, within the scopes of the token',
    rotate: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
  verify: { url: 'https://api.figma.com/v1/me', headers: { 'x-figma-token': '{secret}' }, active: [200], inactive: [403], refuses: ['Invalid token'] },
};
