// A whole config.json in base64, as the pull secrets of Kubernetes carry it.
import { decodeBase64 } from './lib/base64.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker configuration in base64',
  provider: 'Docker',
  severity: 'high',
  literals: ['eyJhdXRocyI6', 'ewoJImF1dGhzIjog', 'eyAiYXV0aHMi', 'ewogICJhdXRocyI6', 'ewogICAgImF1dGhzIj'],
  pattern: /(?:eyJhdXRocyI6|ewogICAgImF1dGhzIj|ewoJImF1dGhzIjog|eyAiYXV0aHMi|ewogICJhdXRocyI6)[A-Za-z0-9+\/]{40,12000}={0,2}/,
  reach: 12100,
  instead: ['kubernetes-docker-secret'],
  random: false,
  plausible: ({ text }) => {
    const json = decodeBase64(text) ?? '';
    return /"(?:auth|password|identitytoken)"\s{0,4}:\s{0,4}"[^"]{6}/.test(json);
  },
  about: {
    allows: 'log in to the registries with the passwords in it',
    rotate: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
  },
};
