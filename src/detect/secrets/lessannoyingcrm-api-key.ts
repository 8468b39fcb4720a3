// The number of the user, a hyphen and fifty letters and digits. Less alone is a style sheet language.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Less Annoying CRM API key',
  provider: 'Less Annoying CRM',
  severity: 'high',
  near: { words: ['lessannoyingcrm', 'lessannoying', 'less annoying', 'lacrm', 'less secret', 'less api'], value: /[A-Za-z0-9-]{50,64}/, bare: true },
  about: {
    allows: 'read and change contacts',
    rotate: 'https://www.lessannoyingcrm.com/help/developers',
  },
};
