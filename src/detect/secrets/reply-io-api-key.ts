// Reply.io issues 24 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Reply.io API key',
  provider: 'Reply.io',
  severity: 'high',
  near: { words: ['replyio', 'reply io'], value: /[\w-]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read contacts and send sequences of mail as the user',
    rotate: 'https://apidocs.reply.io/',
  },
};
