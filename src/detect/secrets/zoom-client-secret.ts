// Zoom secrets of applications: 32 letters and digits; the name alone is a word of many programs.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zoom client secret',
  provider: 'Zoom',
  severity: 'high',
  near: { words: ['zoom client', 'zoom api', 'zoom sdk', 'zoom app', 'zoom oauth'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{36}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application: meetings, recordings, users',
    rotate: 'https://developers.zoom.us/docs/internal-apps/',
  },
};
