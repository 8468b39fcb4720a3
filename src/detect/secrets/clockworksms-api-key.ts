// 40 hex digits; the successor gives 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clockwork SMS API key',
  provider: 'Clockwork SMS',
  severity: 'high',
  near: { words: ['clockworksms', 'clockwork sms', 'clockwork api', 'textanywhere'], value: /[A-Fa-f0-9]{40}|[A-Za-z0-9]{24}/ },
  about: {
    allows: 'send text messages at the cost of the account',
    rotate: 'https://www.clockworksms.com/',
  },
};
