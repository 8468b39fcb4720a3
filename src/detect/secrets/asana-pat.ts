// Personal access tokens of Asana: a version, the number of the user, in newer ones another number, then 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Asana personal access token',
  provider: 'Asana',
  severity: 'high',
  literals: ['1/11', '1/12', '2/11', '2/12'],
  pattern: /(?:1\/1[12]\d{12,18}:[a-z0-9]{32}|2\/1[12]\d{12,18}\/\d{10,20}:[a-z0-9]{32})/,
  instead: ['asana-token'],
  about: {
    allows: 'read and change the projects and tasks that the user sees',
    rotate: 'https://developers.asana.com/docs/personal-access-token',
  },
  verify: { url: 'https://app.asana.com/api/1.0/users/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
