// A prefix with a version and 43 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CodeSandbox API token',
  provider: 'CodeSandbox',
  severity: 'high',
  literals: ['csb_v1_'],
  pattern: /csb_v1_[\w-]{40,64}(?!-)/,
  plausible: ({ text }) => /[A-Z]/.test(text) && /\d/.test(text.slice(7)) && /[a-z]/.test(text.slice(7)),
  about: {
    allows: 'create and read sandboxes of the workspace',
    rotate: 'https://codesandbox.io/docs/sdk',
  },
};
