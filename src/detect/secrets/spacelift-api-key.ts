// Secrets of Spacelift keys are 64 hex digits beside an id in base32.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Spacelift API key secret',
  provider: 'Spacelift',
  severity: 'critical',
  near: { words: ['spacelift'], value: /[A-Fa-f0-9]{64}|eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'run stacks with the cloud credentials they hold',
    rotate: 'https://docs.spacelift.io/integrations/api',
  },
};
