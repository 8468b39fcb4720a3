// Render marks its keys rnd_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Render API key',
  provider: 'Render',
  severity: 'critical',
  literals: ['rnd_'],
  pattern: /rnd_[A-Za-z0-9]{28,36}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'deploy, read environment variables of services and delete them',
    rotate: 'https://render.com/docs/api',
  },
  verify: { url: 'https://api.render.com/v1/owners?limit=1', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
