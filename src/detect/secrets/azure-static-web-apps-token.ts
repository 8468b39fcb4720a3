// Deployment tokens of Static Web Apps: 64 hexadecimal digits, a digit, then a UUID that goes on.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure Static Web Apps token',
  provider: 'Azure',
  severity: 'high',
  near: { words: ['azure static', 'static web', 'staticwebapps', 'swa', 'azure web'], value: /[a-f0-9]{64}\d{0,2}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12,36}/, bare: true },
  about: {
    allows: 'deploy to the site',
    rotate: 'https://learn.microsoft.com/en-us/azure/static-web-apps/deployment-token-management',
  },
};
