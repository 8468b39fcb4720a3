// Numbers of AWS accounts: twelve digits after the word account. No secret, but the first thing that an attacker asks for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AWS account id',
  provider: 'AWS',
  severity: 'low',
  literals: ['aws_account', 'awsaccount', 'aws-account', 'aws account'],
  pattern: /aws[_ -]?account(?:[_ -]?(?:id|number|no))?["']?\s{0,3}(?:=>|[:=])?\s{0,3}["']?(?<secret>\d{12}|\d{4}-\d{4}-\d{4})/i,
  random: false,
  glued: 'before',
  about: {
    allows: 'tell which account this belongs to',
    rotate: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
  },
};
