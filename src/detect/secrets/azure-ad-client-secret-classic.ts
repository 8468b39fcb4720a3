// Client secrets of Azure AD from before the mark `Q~`: 32 to 44 characters of every kind, known by their name only.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure AD client secret (classic)',
  provider: 'Azure',
  severity: 'critical',
  near: { words: ['azure client', 'azure ad', 'azuread', 'azure secret', 'aad client', 'aad secret', 'arm client', 'aadclientsecret', 'azureclientsecret', 'msal client', 'entra', 'azure sp', 'tenant secret'], value: /[A-Za-z0-9_~.:?@/+=[\]*-]{31,44}/ },
  plausible: ({ secret, text }) => !text.includes('Q~') && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && (secret.match(/\d/g) ?? []).length >= 3 && !/:\/\/|^[0-9a-f-]{36}$|[a-z]{9}|\.[A-Za-z]{4,}\./i.test(secret) && !/^[\w]+(?:\.[A-Za-z_]\w*)+$/.test(secret),
  about: {
    allows: 'sign in as the application, with everything it was granted in the tenant',
    rotate: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
  },
};
