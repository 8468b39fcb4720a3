// Client ids of Intuit's apps: 50 characters that begin with AB.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intuit QuickBooks client ID',
  provider: 'Intuit',
  severity: 'low',
  near: { words: ['quickbooks', 'intuit', 'qbo client'], value: /AB[A-Za-z0-9]{48}/ },
  about: {
    allows: 'name the app to Intuit',
    rotate: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  },
};
