// Intuit's apps have a client id that begins with AB and a secret of 40 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intuit QuickBooks client secret',
  provider: 'Intuit',
  severity: 'critical',
  near: { words: ['quickbooks', 'intuit client', 'intuit secret', 'qbo client', 'intuit app'], value: /[A-Za-z0-9]{40}/ },
  companions: [{ name: 'client id', value: /AB[A-Za-z0-9]{48}/, within: 200 }],
  about: {
    allows: 'refresh the app\'s tokens and so reach the books of those who connected it',
    rotate: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  },
};
