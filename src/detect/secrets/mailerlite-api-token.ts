// Tokens of the new service are signed ones (RS256), longer than what rules by nearness look at.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MailerLite API token',
  provider: 'MailerLite',
  severity: 'high',
  literals: ['mailerlite', 'mailer_lite'],
  pattern: /mailer_?lite[\w.-]{0,24}["\']?[\s:=(]{1,6}["\']?(?:Bearer )?(?<secret>eyJ[\w-]{20,80}\.eyJ[\w-]{100,1200}\.[\w-]{300,800})/i,
  reach: 2300,
  about: {
    allows: 'read subscribers and send campaigns',
    rotate: 'https://developers.mailerlite.com/docs/',
  },
  instead: ['jwt'],
};
