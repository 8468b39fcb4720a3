// SolarWinds Observability (AppOptics, Loggly, Papertrail) tokens: 71 characters of base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SolarWinds API token',
  provider: 'SolarWinds',
  severity: 'high',
  near: { words: ['solarwinds', 'swo api', 'swo token', 'appoptics'], value: /[\w-]{71}|[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'write into and read the logs and metrics of the organization',
    rotate: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  },
};
