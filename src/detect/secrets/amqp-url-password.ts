// Connection addresses of RabbitMQ and other AMQP brokers.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in an AMQP address',
  provider: 'RabbitMQ',
  severity: 'high',
  literals: ['amqp://', 'amqps://', 'pyamqp://', 'rabbitmq://', 'amqp+ssl://', 'amqp10://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and send messages of the broker',
    rotate: 'https://www.rabbitmq.com/docs/passwords',
  },
};
