// Addresses of Zapier webhooks: account and hook, nothing else guards them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zapier webhook',
  provider: 'Zapier',
  severity: 'medium',
  literals: ['hooks.zapier.com/hooks/'],
  pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>[A-Za-z0-9]{4,20}(?:\/[A-Za-z0-9]{4,16})?)/,
  glued: 'before',
  random: false,
  plausible: ({ secret }) => /\d/.test(secret) && !/^(?:123456|n\/|0+\/)/.test(secret),
  about: {
    allows: 'start the Zap with values of their choice',
    rotate: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
};
