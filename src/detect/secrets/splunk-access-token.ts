// Access tokens of Splunk Observability (once SignalFx): 22 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Splunk Observability access token',
  provider: 'Splunk',
  severity: 'high',
  near: { words: ['splunk', 'signalfx', 'sfx'], value: /[\w-]{22}/ },
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text),
  about: {
    allows: 'send and read metrics of the organization, within the scope of the token',
    rotate: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
  },
};
