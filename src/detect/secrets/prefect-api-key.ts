// Prefect Cloud marks keys of users pnu_ and of service accounts pnb_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Prefect API key',
  provider: 'Prefect',
  severity: 'high',
  literals: ['pnu_', 'pnb_'],
  pattern: /pn[ub]_[A-Za-z0-9]{36}/,
  about: {
    allows: 'run flows and read the blocks of the workspace, which hold other credentials',
    rotate: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  },
  verify: { url: 'https://api.prefect.cloud/api/me/', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of Prefect' },
};
