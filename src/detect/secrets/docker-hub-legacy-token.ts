// Tokens of the older form are a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker Hub access token (unprefixed)',
  provider: 'Docker',
  severity: 'high',
  near: {
    words: ['dockerhub', 'docker hub', 'docker password', 'docker token', 'docker pass', 'docker access'],
    value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/,
  },
  about: {
    allows: 'pull private images, and push where the token may write',
    rotate: 'https://docs.docker.com/security/access-tokens/',
  },
};
