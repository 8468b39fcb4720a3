// `ck-` and a random value in base58.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chroma Cloud API key',
  provider: 'Chroma',
  severity: 'high',
  near: { words: ['chroma'], value: /ck-[A-Za-z0-9]{40,48}/ },
  about: {
    allows: 'read and write the collections of the tenant',
    rotate: 'https://docs.trychroma.com/cloud/getting-started',
  },
};
