// protocols.io issues 64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'protocols.io access token',
  provider: 'protocols.io',
  severity: 'medium',
  near: { words: ['protocols access', 'protocols secret', 'protocols private', 'protocols io', 'protocolsio', 'protocols token'], value: /[\da-z]{64}/ },
  about: {
    allows: 'read and write protocols of the account',
    rotate: 'https://apidoc.protocols.io/',
  },
};
