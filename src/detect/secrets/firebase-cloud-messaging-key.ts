// Tokens of devices look alike but do not begin with AAAA.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Firebase Cloud Messaging server key',
  provider: 'Firebase',
  severity: 'high',
  literals: [':APA91b'],
  pattern: /AAAA[\w-]{7}:APA91b[\w-]{120,160}(?![\w-])/,
  before: 11,
  about: {
    allows: 'send notifications to every device of the app',
    rotate: 'https://firebase.google.com/docs/cloud-messaging',
  },
};
