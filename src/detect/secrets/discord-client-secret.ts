// 32 characters base64url beside the number of the application.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discord client secret',
  provider: 'Discord',
  severity: 'high',
  near: { words: ['discord client', 'discord secret', 'discord oauth', 'discord app'], value: /[\w-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  companions: [{ name: 'client id', value: /\d{17,20}/, within: 200 }],
  about: {
    allows: 'act as the application and exchange codes of users',
    rotate: 'https://docs.discord.com/developers/topics/oauth2',
  },
};
