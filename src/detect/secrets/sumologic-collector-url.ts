// Addresses of Sumo Logic HTTP sources hold their whole credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sumo Logic collector address',
  provider: 'Sumo Logic',
  severity: 'medium',
  literals: ['.sumologic.com/receiver/'],
  pattern: /\.sumologic\.com\/receiver\/v1\/\w{3,10}\/(?<secret>[A-Za-z0-9_+\/-]{60,200}={0,2})/,
  glued: 'before',
  about: {
    allows: 'write made-up logs into the source',
    rotate: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
  },
};
