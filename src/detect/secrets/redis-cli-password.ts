// `redis-cli -a`, and `requirepass` in the configuration.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Redis password',
  provider: 'Redis',
  severity: 'high',
  literals: ['redis-cli ', 'requirepass ', 'masterauth ', 'REDISCLI_AUTH='],
  pattern: /(?:redis-cli\s[^\r\n]{0,120}?(?:-a|--pass)\s{1,2}|(?:requirepass|masterauth)\s{1,4}|REDISCLI_AUTH=)["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: ({ secret }) => isLiteral(secret) && secret !== 'foobared' && (/[\dA-Z!@#$%^&*]/.test(secret) || secret.length > 16),
  random: false,
  about: {
    allows: 'read and change all that the server holds',
    rotate: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  },
};
