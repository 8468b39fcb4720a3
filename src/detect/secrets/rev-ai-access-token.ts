// Rev AI's tokens begin with 02 and are base64url of 42 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rev AI access token',
  provider: 'Rev AI',
  severity: 'medium',
  near: { words: ['revai', 'rev ai'], value: /02[\w-]{50,60}/ },
  about: {
    allows: 'transcribe on the account\'s credit and read its transcripts',
    rotate: 'https://docs.rev.ai/get-started/',
  },
};
