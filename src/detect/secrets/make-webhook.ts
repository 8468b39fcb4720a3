// The address of a webhook ends in 32 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Make webhook',
  provider: 'Make',
  severity: 'medium',
  literals: ['.make.com/', '.make.celonis.com/'],
  pattern: /hook\.[a-z]{2}\d{1,2}\.make\.(?:celonis\.)?com\/(?<secret>[a-z0-9]{32})/,
  before: 16,
  about: {
    allows: 'start the scenario with data of their own',
    rotate: 'https://help.make.com/webhooks',
  },
};
