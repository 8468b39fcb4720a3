// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CallRail API key',
  provider: 'CallRail',
  severity: 'high',
  near: { words: ['callrail'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read the calls and recordings of the account',
    rotate: 'https://apidocs.callrail.com/',
  },
};
