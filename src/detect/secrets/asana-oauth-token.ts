// Older OAuth tokens of Asana: parts divided by slashes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Asana OAuth token',
  provider: 'Asana',
  severity: 'high',
  near: { words: ['asana'], value: /\d\/[a-z0-9]{1,20}\/[a-z0-9]{30,50}/ },
  about: {
    allows: 'act in Asana as the user who authorized the application',
    rotate: 'https://developers.asana.com/docs/oauth',
  },
};
