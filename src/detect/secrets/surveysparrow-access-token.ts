// SurveySparrow tokens: 88 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SurveySparrow access token',
  provider: 'SurveySparrow',
  severity: 'high',
  near: { words: ['surveysparrow'], value: /[\w-]{84,112}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the surveys of the account with their answers',
    rotate: 'https://developers.surveysparrow.com/',
  },
};
