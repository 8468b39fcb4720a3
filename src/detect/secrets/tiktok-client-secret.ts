// An app's secret: 32 letters and digits, or 40 hex digits for ads.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TikTok client secret',
  provider: 'TikTok',
  severity: 'high',
  near: { words: ['tiktok'], value: /[A-Za-z0-9]{32}|[\da-f]{40}/ },
  about: {
    allows: 'act as the app, with a user\'s grant post and read',
    rotate: 'https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens',
  },
};
