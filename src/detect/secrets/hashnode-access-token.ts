// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hashnode access token',
  provider: 'Hashnode',
  severity: 'high',
  near: { words: ['hashnode'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'publish in the name of the user',
    rotate: 'https://apidocs.hashnode.com/',
  },
};
