// The region in base64 JSON, and 27 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Miro access token',
  provider: 'Miro',
  severity: 'high',
  literals: ['eyJtaXJvLm9yaWdpbiI6'],
  pattern: /eyJtaXJvLm9yaWdpbiI6[\w-]{6,40}_[\w-]{27}/,
  about: {
    allows: 'read and change boards',
    rotate: 'https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app',
  },
  verify: { url: 'https://api.miro.com/v1/oauth-token', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
