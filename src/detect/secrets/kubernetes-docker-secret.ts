// A whole Docker configuration in base64, as pull secrets hold it: `eyJhdXRocyI6` says `{"auths":`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Registry password in a Kubernetes pull secret',
  provider: 'Kubernetes',
  severity: 'high',
  literals: ['eyJhdXRocyI6', 'ewogICAgImF1dGhzIj', 'ewoJImF1dGhzIj', '.dockerconfigjson: ', '.dockercfg: '],
  pattern: /(?:\.docker(?:configjson|cfg)"?:\s{1,4}["']?)?(?<secret>(?:eyJhdXRocyI6|ewogICAgImF1dGhzIj|ewogICJhdXRocyI6|ewoJImF1dGhzIj|eyJ)[A-Za-z0-9+\/]{24,4000}={0,2})/,
  reach: 4400,
  plausible: ({ text, secret }) => text !== secret || secret.startsWith("ey") === false || secret.startsWith("eyJhdXRocyI6"),
  random: false,
  about: {
    allows: 'pull images, and perhaps push, in the name of the account',
    rotate: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
  },
};
