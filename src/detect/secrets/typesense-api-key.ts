// Typesense's keys are 32 letters and digits; that of a search may be public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Typesense API key',
  provider: 'Typesense',
  severity: 'high',
  near: { words: ['typesense'], value: /[A-Za-z0-9]{32,36}/ },
  about: {
    allows: 'read, and with an admin key change and delete collections',
    rotate: 'https://typesense.org/docs/',
  },
};
