// Connected apps of Anypoint have hexadecimal secrets; old keys and organizations are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anypoint client secret',
  provider: 'MuleSoft',
  severity: 'high',
  near: { words: ['anypoint'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'act in the Anypoint platform as the connected app',
    rotate: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  },
};
