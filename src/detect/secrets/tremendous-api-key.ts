// Tremendous names the environment before its keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tremendous API key',
  provider: 'Tremendous',
  severity: 'critical',
  near: { words: ['tremendous'], value: /(?<mode>PROD|TEST)_[\w-]{30,80}/ },
  inspect: ({ groups }) => (groups['mode'] === 'PROD' ? {} : { example: 'test mode' }),
  about: {
    allows: 'order rewards from the account\'s balance',
    rotate: 'https://developers.tremendous.com/docs/',
  },
};
