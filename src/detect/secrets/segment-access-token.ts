// Segment access tokens of the first form: two parts of 43 base64url characters with a dot between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Segment access token',
  provider: 'Segment',
  severity: 'critical',
  near: { words: ['segment'], value: /[\w-]{40,46}\.[\w-]{40,46}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change the sources and destinations of the workspace, and with them where its data goes',
    rotate: 'https://segment.com/docs/config-api/authentication/',
  },
};
