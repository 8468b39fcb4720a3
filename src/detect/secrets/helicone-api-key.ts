// Names itself; four groups of seven.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Helicone API key',
  provider: 'Helicone',
  severity: 'high',
  literals: ['sk-helicone-'],
  pattern: /sk-helicone-(?:(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})/,
  about: {
    allows: 'read logged requests of models, prompts among them',
    rotate: 'https://docs.helicone.ai/',
  },
};
