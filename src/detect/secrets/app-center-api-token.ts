// App Center tokens: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'App Center API token',
  provider: 'Microsoft',
  severity: 'medium',
  near: { words: ['appcenter', 'app center'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'read and release the apps of the account',
    rotate: 'https://learn.microsoft.com/en-us/appcenter/',
  },
};
