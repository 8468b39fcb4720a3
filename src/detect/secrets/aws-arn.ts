// Amazon resource names tell accounts, users and the names of resources; templates with variables are none.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amazon resource name',
  provider: 'AWS',
  severity: 'low',
  literals: ['arn:aws'],
  pattern: /arn:aws(?:-cn|-us-gov|-iso|-iso-b|-eusc)?:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:(?:\d{12}|aws)?:[A-Za-z0-9][\w+=,.@/:*-]{2,180}/,
  random: false,
  glued: 'both',
  plausible: ({ text, after }) => !/^[{$<(%]|^\[/.test(after) && !/:aws:(?:policy|managed)|^arn:aws[\w-]*:iam::aws:/.test(text),
  about: {
    allows: 'tell which account and which resource are meant',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  },
};
