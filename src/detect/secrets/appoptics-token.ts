// AppOptics tokens: 71 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AppOptics token',
  provider: 'SolarWinds',
  severity: 'high',
  near: { words: ['appoptics', 'swoken'], value: /[A-Za-z0-9_-]{71}/ },
  instead: ['solarwinds-api-token'],
  about: {
    allows: 'report metrics, and with a full token read and change the account',
    rotate: 'https://docs.appoptics.com/kb/auth/tokens/',
  },
};
