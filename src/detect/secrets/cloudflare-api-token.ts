// Tokens of the older format: 40 characters base64url, told from a commit id by letters that are no hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare API token (unprefixed)',
  provider: 'Cloudflare',
  severity: 'high',
  near: { words: ['cloudflare', 'cf api', 'cf token', 'cf dns', 'cfapi', 'wrangler'], value: /[\w-]{40}/ },
  plausible: ({ secret }) => /[g-z]/i.test(secret) && /\d/.test(secret) && !/^v1\.0-/.test(secret),
  about: {
    allows: 'do what the token was scoped for: change DNS, deploy workers, purge caches',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
  },
  verify: { url: 'https://api.cloudflare.com/client/v4/user/tokens/verify', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
