// Sentry organization tokens carry a JSON text (when, region, organization) in base64 before their secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sentry organization token',
  provider: 'Sentry',
  severity: 'high',
  literals: ['sntrys_eyJ'],
  pattern: /sntrys_eyJ[A-Za-z0-9+\/]{20,500}={0,2}_[A-Za-z0-9+\/]{43}(?![+\/=])/,
  reach: 600,
  about: {
    allows: 'upload releases and source maps for the whole organization',
    rotate: 'https://docs.sentry.io/account/auth-tokens/',
  },
};
