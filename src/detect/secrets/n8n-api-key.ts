// Keys are signed tokens of three parts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'n8n API key',
  provider: 'n8n',
  severity: 'high',
  near: { words: ['n8n'], value: /eyJ[\w-]{20,60}\.eyJ[\w-]{60,330}\.[\w-]{43}/ },
  about: {
    allows: 'read and change workflows of the instance',
    rotate: 'https://docs.n8n.io/api/authentication/',
  },
  instead: ['jwt'],
};
