// Keycloak makes 32 letters and digits since release 12, UUIDs before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Keycloak client secret',
  provider: 'Keycloak',
  severity: 'high',
  near: { words: ['keycloak', 'kc client'], value: /[A-Za-z0-9]{32}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'get tokens in the name of the client',
    rotate: 'https://www.keycloak.org/docs/latest/server_admin/',
  },
};
