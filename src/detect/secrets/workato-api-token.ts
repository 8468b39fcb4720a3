// Workato tokens: the data center after `wrk`, then a JWT.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Workato API token',
  provider: 'Workato',
  severity: 'critical',
  literals: ['wrkaus-', 'wrkeu-', 'wrkjp-', 'wrksg-', 'wrkau-', 'wrktrial-', 'wrkil-'],
  pattern: /wrk(?:aus|eu|jp|sg|au|trial|il)-eyJ[\w-]{15,120}\.eyJ[\w-]{30,300}\.[\w-]{40,400}/,
  reach: 900,
  about: {
    allows: 'change and run the recipes of the workspace, with the accounts connected there',
    rotate: 'https://docs.workato.com/workato-api/api-clients.html',
  },
  instead: ['jwt'],
};
