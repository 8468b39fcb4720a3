// AppVeyor tokens: 20 lower-case letters and digits, of the second version behind `v2.`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AppVeyor API token',
  provider: 'AppVeyor',
  severity: 'high',
  near: { words: ['appveyor'], value: /(?:v2\.)?[a-z0-9]{20}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'start builds and change projects',
    rotate: 'https://www.appveyor.com/docs/api/',
  },
};
