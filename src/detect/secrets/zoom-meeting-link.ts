// Links to Zoom meetings carry the passcode after `pwd`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoom meeting link with passcode',
  provider: 'Zoom',
  severity: 'low',
  literals: ['zoom.us/j/', 'zoom.us/w/', 'zoom.us/s/'],
  pattern: /zoom\.us\/[jws]\/\d{9,12}\?(?:[\w=&.-]{1,60}&)?pwd=(?<secret>[\w.-]{8,60})/,
  glued: 'before',
  about: {
    allows: 'join the meeting',
    rotate: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160',
  },
};
