// Keys of UptimeRobot: `u` (account), `ur` (read only) or `m` (one monitor), a number, a dash, 24 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'UptimeRobot API key',
  provider: 'UptimeRobot',
  severity: 'high',
  near: { words: ['uptimerobot', 'uptime robot'], value: /[a-z]{1,2}[A-Za-z0-9]{6,9}-[A-Za-z0-9]{22,32}/, bare: true },
  about: {
    allows: 'read and change the monitors',
    rotate: 'https://uptimerobot.com/api/',
  },
};
