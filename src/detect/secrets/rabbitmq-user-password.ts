// `rabbitmqctl add_user` and `default_pass`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'RabbitMQ password',
  provider: 'RabbitMQ',
  severity: 'high',
  literals: ['rabbitmqctl ', 'default_pass'],
  pattern: /(?:rabbitmqctl\s(?:-\w \S{1,40} ){0,2}(?:add_user|change_password)\s{1,3}["']?[\w.@-]{1,64}["']?\s{1,3}|default_pass["']?\s{0,3}[=,:]\s{0,3}(?:<<)?)["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and send messages of the broker',
    rotate: 'https://www.rabbitmq.com/docs/passwords',
  },
};
