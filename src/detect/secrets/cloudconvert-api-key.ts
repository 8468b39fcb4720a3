// A JWT signed with RSA, about a thousand characters long; only the name before it tells whose it is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CloudConvert API key',
  provider: 'CloudConvert',
  severity: 'high',
  literals: ['cloudconvert'],
  pattern: /cloudconvert[\w .-]{0,24}["\']?[ \t]{0,4}[:=(,][>=]?[ \t]{0,4}["\']?(?:Bearer )?(?<secret>[A-Za-z0-9_.+=-]{500,1500})/i,
  reach: 1700,
  glued: 'before',
  about: {
    allows: 'convert files at the cost of the account and read its jobs',
    rotate: 'https://cloudconvert.com/dashboard/api/v2/keys',
  },
};
