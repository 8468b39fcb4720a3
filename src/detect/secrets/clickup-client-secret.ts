// 64 capitals and digits beside an id of half that length.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClickUp client secret',
  provider: 'ClickUp',
  severity: 'high',
  near: { words: ['clickup'], value: /[A-Z0-9]{64}/ },
  about: {
    allows: 'act as the application and exchange codes of users',
    rotate: 'https://developer.clickup.com/docs/authentication',
  },
};
