// A UUID; manages the instances of a team.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CloudAMQP API key',
  provider: 'CloudAMQP',
  severity: 'high',
  near: { words: ['cloudamqp'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'create and delete instances of the team',
    rotate: 'https://docs.cloudamqp.com/',
  },
};
