// Podio's tokens are 32 characters, client secrets 64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Podio token or client secret',
  provider: 'Podio',
  severity: 'high',
  near: { words: ['podio'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change workspaces that the app or user reaches',
    rotate: 'https://developers.podio.com/authentication',
  },
};
