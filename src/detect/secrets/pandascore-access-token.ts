// PandaScore's tokens are base64url of 51 bytes or less; some carry live_ or test_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PandaScore access token',
  provider: 'PandaScore',
  severity: 'medium',
  near: { words: ['pandascore', 'panda score'], value: /(?:(?:live|test)_)?[\w-]{40,52}/ },
  about: {
    allows: 'read match data on the account\'s quota',
    rotate: 'https://developers.pandascore.co/docs/authentication',
  },
};
