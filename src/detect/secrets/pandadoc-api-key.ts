// PandaDoc's keys are 40 characters beside its name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PandaDoc API key',
  provider: 'PandaDoc',
  severity: 'high',
  near: { words: ['pandadoc', 'panda doc'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read, create and send documents of the workspace',
    rotate: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  },
  verify: { url: 'https://api.pandadoc.com/public/v1/members/current', headers: { authorization: 'API-Key {secret}' }, active: [200], inactive: [401] },
};
