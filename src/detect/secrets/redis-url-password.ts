// Connection addresses of Redis and Valkey; the name may be empty.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a Redis address',
  provider: 'Redis',
  severity: 'high',
  literals: ['redis://', 'rediss://', 'redis+sentinel://', 'redis-sentinel://', 'valkey://', 'valkeys://', 'keydb://', 'redis+socket://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+._-]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change all that the server holds',
    rotate: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  },
};
