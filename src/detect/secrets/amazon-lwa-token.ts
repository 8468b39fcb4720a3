// Access (`Atza|`) and refresh tokens (`Atzr|`) of Login with Amazon: the bar belongs to them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Login with Amazon token',
  provider: 'Amazon',
  severity: 'high',
  literals: ['Atza|', 'Atzr|', 'Atc|'],
  pattern: /At(?:z[ar]|c)\|[A-Za-z0-9_+/=-]{80,1500}/,
  reach: 1600,
  about: {
    allows: 'act for the user or seller who authorized the application',
    rotate: 'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
  },
};
