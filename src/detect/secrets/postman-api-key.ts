// Postman's keys are two hex parts: the id of the key and its secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Postman API key',
  provider: 'Postman',
  severity: 'high',
  literals: ['PMAK-'],
  pattern: /PMAK-[\da-fA-F]{24}-[\da-fA-F]{34}/,
  about: {
    allows: 'read and change collections and environments, which often hold other credentials',
    rotate: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
  verify: { url: 'https://api.getpostman.com/me', headers: { 'x-api-key': '{secret}' }, active: [200], inactive: [401] },
};
