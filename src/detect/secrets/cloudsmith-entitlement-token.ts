// The first part of a download address, where `public` or `basic` would stand otherwise.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudsmith entitlement token',
  provider: 'Cloudsmith',
  severity: 'medium',
  literals: ['dl.cloudsmith.io/'],
  pattern: /dl\.cloudsmith\.io\/(?<secret>[A-Za-z0-9]{16})\/[\w-]{1,80}\/[\w.-]{1,80}/,
  about: {
    allows: 'download packages of the private repository',
    rotate: 'https://docs.cloudsmith.com/software-distribution/entitlement-tokens',
  },
};
