// Prefix, id and secret in base32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Defined Networking API key',
  provider: 'Defined Networking',
  severity: 'high',
  literals: ['dnkey-'],
  pattern: /dnkey-[A-Z2-7]{26}-[A-Z2-7]{52}/,
  about: {
    allows: 'change the hosts and rules of the networks',
    rotate: 'https://docs.defined.net/guides/automating-host-creation/',
  },
};
