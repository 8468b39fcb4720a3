// YooKassa keys tell their mode before 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'YooKassa secret key',
  provider: 'YooKassa',
  severity: 'critical',
  literals: ['live_', 'test_'],
  pattern: /(?:live|test)_[\w-]{43}(?!-)/,
  plausible: ({ text, before }) => /yoo|kassa|ю.?касс/i.test(before) && /\d/.test(text),
  inspect: ({ text }) => (text.startsWith('test') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take and refund payments of the shop',
    rotate: 'https://yookassa.ru/en/developers/using-api/interaction-format',
  },
};
