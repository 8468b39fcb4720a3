// A UUID: only where a key of Heroku is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Heroku API key',
  provider: 'Heroku',
  severity: 'critical',
  near: { words: ['heroku'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  plausible: ({ before }) => !/(?:\/|HRKU-)$/.test(before) && !/(?:app|user|addon|client|pipeline)[_-]?(?:id|name)\W{1,6}$/i.test(before),
  about: {
    allows: 'change, deploy and read the config of every app of the account',
    rotate: 'https://devcenter.heroku.com/articles/authentication',
  },
};
