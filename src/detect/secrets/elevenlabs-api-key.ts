// sk_ and 48 small hex digits, which no other vendor writes after that prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ElevenLabs API key',
  provider: 'ElevenLabs',
  severity: 'high',
  literals: ['sk_'],
  pattern: /sk_[a-f0-9]{48}/,
  about: {
    allows: 'make speech at the expense of the account and use its voices',
    rotate: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  verify: { url: 'https://api.elevenlabs.io/v1/user', headers: { 'xi-api-key': '{secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of ElevenLabs' },
};
