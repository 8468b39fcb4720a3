// Shutterstock API secrets: 16 to 48 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Shutterstock client secret',
  provider: 'Shutterstock',
  severity: 'high',
  near: { words: ['shutterstock'], value: /[A-Za-z0-9]{32,48}|[A-Za-z0-9]{16}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://www.shutterstock.com/developers/documentation/authentication',
  },
};
