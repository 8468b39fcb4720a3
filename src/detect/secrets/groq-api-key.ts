// The middle says "groq" in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Groq API key',
  provider: 'Groq',
  severity: 'high',
  literals: ['gsk_'],
  pattern: /gsk_[A-Za-z0-9]{52}/,
  inspect: ({ secret }) => (secret.slice(24, 32) === 'WGdyb3FY' ? { structure: 'valid' } : {}),
  about: {
    allows: 'run models at the expense of the organization',
    rotate: 'https://console.groq.com/docs/quickstart',
  },
  verify: { url: 'https://api.groq.com/openai/v1/models', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
