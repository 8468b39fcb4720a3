// sandbox_ and forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoCardless sandbox token',
  provider: 'GoCardless',
  severity: 'medium',
  near: { words: ['gocardless'], value: /sandbox_[A-Za-z0-9_=-]{36,44}/, bare: true },
  about: {
    allows: 'use the sandbox; no money moves',
    rotate: 'https://developer.gocardless.com/',
  },
};
