// 32 characters base64url; the name is a common word, so digits and letters of both cases are asked for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ChatBot.com token',
  provider: 'ChatBot.com',
  severity: 'medium',
  near: { words: ['chatbot'], value: /[\w-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  about: {
    allows: 'read and change the bots of the account',
    rotate: 'https://www.chatbot.com/docs/',
  },
};
