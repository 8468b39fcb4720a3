// Private keys are 20 letters and digits; publishable ones begin with rf_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Roboflow API key',
  provider: 'Roboflow',
  severity: 'medium',
  near: { words: ['roboflow'], value: /(?:rf_)?[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the workspace\'s data sets and run its models',
    rotate: 'https://docs.roboflow.com/',
  },
};
