// The secret half of a service token; its id is 32 hex digits and `.access`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare Access service token',
  provider: 'Cloudflare',
  severity: 'high',
  near: { words: ['cf access', 'cloudflare access'], value: /[A-Fa-f0-9]{64}/ },
  companions: [{ name: 'client id', value: /[a-f0-9]{32}\.access/, within: 300 }],
  about: {
    allows: 'pass Cloudflare Access as the service',
    rotate: 'https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/',
  },
};
