// People choose it; random ones are hex or letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitHub webhook secret',
  provider: 'GitHub',
  severity: 'high',
  near: { words: ['github webhook', 'gh webhook'], value: /[A-Za-z0-9]{20,64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send events that look as if they came from GitHub',
    rotate: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
  },
};
