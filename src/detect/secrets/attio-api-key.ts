// Attio tokens: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Attio access token',
  provider: 'Attio',
  severity: 'high',
  near: { words: ['attio'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read and change the records of the workspace',
    rotate: 'https://docs.attio.com/',
  },
};
