// The form that Gemini and Vertex AI have issued since 2025.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google API key bound to a service account',
  provider: 'Google',
  severity: 'high',
  literals: ['AQ.Ab'],
  pattern: /AQ\.Ab[\w-]{44,80}(?![\w-])/,
  about: {
    allows: 'call Gemini and Vertex AI as a service account',
    rotate: 'https://cloud.google.com/docs/authentication/api-keys',
  },
};
