// Keys are signed tokens of three parts; the name is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Moderation API key',
  provider: 'Moderation API',
  severity: 'high',
  near: {
    words: ['moderation token', 'moderation api', 'moderation key', 'moderation secret'],
    value: /[\w-]{20,80}\.[\w-]{60,180}\.[\w-]{40,50}/,
    bare: true,
  },
  about: {
    allows: 'moderate texts at the expense of the account',
    rotate: 'https://docs.moderationapi.com/',
  },
};
