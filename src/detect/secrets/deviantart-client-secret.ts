// 32 hex digits beside the number of the application.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeviantArt client secret',
  provider: 'DeviantArt',
  severity: 'high',
  near: { words: ['deviantart'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'act as the application and exchange codes of users',
    rotate: 'https://www.deviantart.com/developers/authentication',
  },
};
