// Three parts: the number of the bot, a time, a signature, each base64url.
import { decodeBase64 } from './lib/base64.ts';
import type { SecretRule } from './contract.ts';

/** The first part is the number of the bot in base64. */
const botOf = (text: string): string | undefined => /^\d{17,20}$/.exec(decodeBase64(text.split('.')[0] ?? '') ?? '')?.[0];

export const rule: SecretRule = {
  title: 'Discord bot token',
  provider: 'Discord',
  severity: 'high',
  literals: ['MD', 'MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'],
  pattern: /[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?!-)/,
  instead: ['discord-named-token'],
  plausible: ({ text }) => botOf(text) !== undefined,
  inspect: ({ text }) => (botOf(text)?.startsWith('12345678') === true ? { example: 'of the documentation' } : { structure: 'valid', facts: { bot: botOf(text) ?? '' } }),
  about: {
    allows: 'act as the bot on all servers it was added to',
    rotate: 'https://docs.discord.com/developers/topics/oauth2',
  },
  verify: { url: 'https://discord.com/api/v10/users/@me', headers: { authorization: 'Bot {secret}' }, active: [200], inactive: [401] },
};
