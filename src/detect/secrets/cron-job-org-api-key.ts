// 32 bytes in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'cron-job.org API key',
  provider: 'cron-job.org',
  severity: 'high',
  near: { words: ['cronjob api', 'cron job', 'cronjob org'], value: /[A-Za-z0-9+\/]{43}=/ },
  about: {
    allows: 'change the jobs of the account and read the headers they send',
    rotate: 'https://docs.cron-job.org/rest-api.html',
  },
};
