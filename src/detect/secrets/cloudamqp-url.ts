// The address of a hosted broker with user and password in it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CloudAMQP URL',
  provider: 'CloudAMQP',
  severity: 'high',
  literals: ['amqp://', 'amqps://'],
  contains: '@',
  pattern: /amqps?:\/\/[a-z0-9]{6,20}:(?<secret>[\w-]{32})@[a-z0-9.-]{3,60}\.cloudamqp\.com/,
  about: {
    allows: 'read and publish the messages of the instance',
    rotate: 'https://www.cloudamqp.com/docs/index.html',
  },
};
