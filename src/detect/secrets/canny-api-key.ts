// A UUID beside the name, and a word for a key because the name is an algorithm too.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Canny API key',
  provider: 'Canny',
  severity: 'high',
  near: { words: ['canny'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'read and change posts and users of the company',
    rotate: 'https://developers.canny.io/api-reference',
  },
};
