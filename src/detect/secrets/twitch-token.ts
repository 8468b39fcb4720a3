// Client secrets and user tokens of Twitch are 30 characters in lower case, as is the public client id.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twitch client secret or token',
  provider: 'Twitch',
  severity: 'high',
  near: { words: ['twitch'], value: /[\da-z]{30}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && !/client.?id["'\]]?\s{0,3}[:=]\s{0,3}["']?$/i.test(before),
  about: {
    allows: 'act as the application or as the user in the granted scopes',
    rotate: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
  },
  verify: { url: 'https://id.twitch.tv/oauth2/validate', headers: { authorization: 'OAuth {secret}' }, active: [200], inactive: [] },
};
