// 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Deepgram API key',
  provider: 'Deepgram',
  severity: 'high',
  near: { words: ['deepgram'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'transcribe at the cost of the project',
    rotate: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
  verify: { url: 'https://api.deepgram.com/v1/projects', headers: { authorization: 'Token {secret}' }, active: [200], inactive: [401] },
};
