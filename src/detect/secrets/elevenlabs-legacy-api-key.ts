// Keys of before 2024: 32 hex digits, sent in the header xi-api-key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ElevenLabs API key without prefix',
  provider: 'ElevenLabs',
  severity: 'high',
  near: { words: ['elevenlabs', 'eleven labs', 'xi api'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'make speech at the expense of the account and use its voices',
    rotate: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
};
