// ActiveCampaign keys: 72 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ActiveCampaign API key',
  provider: 'ActiveCampaign',
  severity: 'high',
  near: { words: ['activecampaign', 'active campaign'], value: /[a-f0-9]{64,72}/ },
  about: {
    allows: 'read and change contacts and send campaigns',
    rotate: 'https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API',
  },
};
