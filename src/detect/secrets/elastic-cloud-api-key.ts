// Names itself by essu_; base64 behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Elastic Cloud API key',
  provider: 'Elastic',
  severity: 'critical',
  literals: ['essu_'],
  pattern: /essu_[A-Za-z0-9+\/]{40,200}={0,2}/,
  about: {
    allows: 'manage deployments of the organization, within the roles of the key',
    rotate: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
};
