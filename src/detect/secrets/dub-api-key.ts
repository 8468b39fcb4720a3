// `dub_` and 24 letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dub API key',
  provider: 'Dub',
  severity: 'high',
  literals: ['dub_'],
  pattern: /dub_[A-Za-z0-9]{24,32}/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text.slice(4)),
  about: {
    allows: 'create and change the links of the workspace',
    rotate: 'https://dub.co/docs/api-reference/tokens',
  },
};
