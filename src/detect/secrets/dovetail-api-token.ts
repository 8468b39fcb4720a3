// `api.` and a signed value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dovetail API token',
  provider: 'Dovetail',
  severity: 'high',
  near: { words: ['dovetail'], value: /api\.[\w-]{20,200}(?:\.[\w-]{20,390}){0,2}/ },
  about: {
    allows: 'read the research of the workspace',
    rotate: 'https://developers.dovetail.com/',
  },
};
