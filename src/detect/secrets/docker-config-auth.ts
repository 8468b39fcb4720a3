// User and password in base64, as `docker login` writes them into config.json.
import { decodePair, isLiteral } from './lib/plain.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker registry credential',
  provider: 'Docker',
  severity: 'high',
  literals: ['"auth"'],
  pattern: /"auth"[ \t]{0,4}:[ \t]{0,4}"(?<secret>[A-Za-z0-9+\/]{12,4000}={0,2})"/,
  reach: 4100,
  glued: 'both',
  random: false,
  plausible: ({ secret }) => {
    const pair = decodePair(secret);
    return pair !== undefined && isLiteral(pair.password, pair.user);
  },
  about: {
    allows: 'log in to the registry with the password in it',
    rotate: 'https://docs.docker.com/reference/cli/docker/login/',
  },
};
