// The public half of a pair for S3: `DO` and two digits, 20 capitals and digits in all.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean Spaces access key id',
  provider: 'DigitalOcean',
  severity: 'low',
  literals: ['DO00', 'DO80'],
  pattern: /DO(?:00|80)[A-Z0-9]{16}/,
  plausible: ({ text }) => /[A-Z]/.test(text.slice(4)) && /\d/.test(text.slice(4)),
  about: {
    allows: 'tell which key it is',
    rotate: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  },
};
