// Base64 that begins with three bytes of version and "elastic/".
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Elasticsearch service account token',
  provider: 'Elastic',
  severity: 'critical',
  literals: ['AAEAAWVsYXN0aWMv'],
  pattern: /AAEAAWVsYXN0aWMv[A-Za-z0-9+\/_-]{30,160}={0,2}/,
  about: {
    allows: 'act as Kibana, Fleet or another service of the cluster',
    rotate: 'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts',
  },
};
