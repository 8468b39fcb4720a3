// Organizations of Anypoint are UUIDs. No secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anypoint organization id',
  provider: 'MuleSoft',
  severity: 'low',
  near: { words: ['anypoint org', 'anypoint organization'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/, bare: true },
  about: {
    allows: 'tell which organization is meant',
    rotate: 'https://docs.mulesoft.com/access-management/organization',
  },
};
