// The hook's key in the query is all that is asked for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Render deploy hook',
  provider: 'Render',
  severity: 'medium',
  literals: ['api.render.com/deploy/srv-'],
  pattern: /api\.render\.com\/deploy\/srv-[a-z\d]{20}\?key=(?<secret>[\w-]{8,16})/,
  random: false,
  about: {
    allows: 'start deployments of the service',
    rotate: 'https://render.com/docs/deploy-hooks',
  },
};
