// Eighty-six characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Inngest event key',
  provider: 'Inngest',
  severity: 'medium',
  near: { words: ['inngest'], value: /[A-Za-z0-9_-]{80,90}/ },
  about: {
    allows: 'send events that start functions',
    rotate: 'https://www.inngest.com/docs/events/creating-an-event-key',
  },
};
