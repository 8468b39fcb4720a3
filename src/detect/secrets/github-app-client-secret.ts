// Forty hex digits, as long as a commit: only where a secret of GitHub is named. Personal tokens of before 2021 look the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitHub OAuth or GitHub App client secret',
  provider: 'GitHub',
  severity: 'high',
  near: { words: ['github', 'gh client', 'gh secret', 'gh oauth'], value: /[a-f0-9]{40}/ },
  plausible: ({ before }) => /(?:secret|token|password|passw?d|pwd|pat|auth|key)[^\n]{0,24}$/i.test(before) && !/(?:commit|sha1?|rev|ref|checksum|digest|hash|@|\/)["'\s:=]{0,6}$/i.test(before),
  about: {
    allows: 'obtain tokens of users in the name of the app',
    rotate: 'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/modifying-an-oauth-app',
  },
};
