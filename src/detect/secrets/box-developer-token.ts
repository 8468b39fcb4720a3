// Developer tokens and client secrets of Box: 32 letters and digits. Box is an ordinary word, so the name must be that of the credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Box credential',
  provider: 'Box',
  severity: 'high',
  near: { words: ['box key', 'box secret', 'box token', 'box api', 'box client', 'box access', 'box developer', 'box dev', 'box app', 'box auth', 'boxkey', 'boxtoken', 'boxsecret', 'boxapp', 'boxsdk'], value: /[A-Za-z0-9]{32}/, bare: true },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 2,
  about: {
    allows: 'read and change the files of the account or act as the application',
    rotate: 'https://developer.box.com/guides/authentication/tokens/revoke/',
  },
};
