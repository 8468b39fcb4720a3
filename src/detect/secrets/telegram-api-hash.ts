// An application's api_hash: 32 hex digits beside its number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Telegram API hash',
  provider: 'Telegram',
  severity: 'medium',
  near: { words: ['telegram', 'tg api', 'api hash'], value: /[\da-f]{32}/ },
  plausible: ({ before }) => /hash/i.test(before.slice(-40)),
  about: {
    allows: 'sign in users in the name of the application',
    rotate: 'https://core.telegram.org/api/obtaining_api_id',
  },
};
