// A very long key for the workplace platform, not for the proxy of the same name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Envoy API key',
  provider: 'Envoy',
  severity: 'high',
  near: { words: ['envoy'], value: /[A-Za-z0-9._-]{180,260}/ },
  about: {
    allows: 'read visitors, employees and visits',
    rotate: 'https://developers.envoy.com/',
  },
};
