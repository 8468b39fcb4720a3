// 25 letters and digits; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Comet API key',
  provider: 'Comet',
  severity: 'high',
  near: { words: ['comet api', 'comet ml', 'cometml', 'opik'], value: /[A-Za-z0-9]{25}/ },
  about: {
    allows: 'read and write the experiments of the workspace',
    rotate: 'https://www.comet.com/docs/v2/guides/getting-started/quickstart/',
  },
};
