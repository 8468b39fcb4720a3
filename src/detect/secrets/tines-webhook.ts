// The path of the webhook is its secret: two parts of 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tines webhook URL',
  provider: 'Tines',
  severity: 'high',
  literals: ['.tines.com/webhook/', '.tines.io/webhook/'],
  pattern: /(?:https?:\/\/)?[\w-]{1,60}(?:\.[\w-]{1,40})?\.tines\.(?:com|io)\/webhook\/[\da-f]{32}\/(?<secret>[\da-f]{32})/,
  before: 112,
  about: {
    allows: 'start the story behind it with data of their own',
    rotate: 'https://www.tines.com/docs/actions/types/webhook/',
  },
};
