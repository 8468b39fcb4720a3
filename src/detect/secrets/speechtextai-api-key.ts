// SpeechText.AI keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SpeechText.AI key',
  provider: 'SpeechText.AI',
  severity: 'high',
  near: { words: ['speechtext', 'speechtextai'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'transcribe on the account',
    rotate: 'https://speechtext.ai/speech-recognition-api',
  },
};
