// Host of a JFrog platform. No secret: it tells where a token belongs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JFrog platform host',
  provider: 'JFrog',
  severity: 'low',
  literals: ['.jfrog.io'],
  pattern: /[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\.jfrog\.io/,
  before: 62,
  random: false,
  plausible: ({ text }) => !/^(?:releases(?:-docker)?|www|docs|charts|jcenter|gradle|repo)\./.test(text),
  about: {
    allows: 'tell which platform is meant',
    rotate: 'https://jfrog.com/help/',
  },
};
