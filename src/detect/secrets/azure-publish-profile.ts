// Publish profiles of App Service: `userPWD` holds 60 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure publish profile password',
  provider: 'Azure',
  severity: 'critical',
  literals: ['userPWD="'],
  pattern: /userPWD="(?<secret>[A-Za-z0-9]{60})"/,
  about: {
    allows: 'deploy to the web app and read its files',
    rotate: 'https://learn.microsoft.com/en-us/azure/app-service/deploy-configure-credentials',
  },
};
