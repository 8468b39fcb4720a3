// The number of the application, a date, 32 hex digits and the number of the seller.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mercado Pago access token',
  provider: 'Mercado Pago',
  severity: 'critical',
  literals: ['APP_USR-', 'TEST-'],
  pattern: /(?:APP_USR|TEST)-\d{12,19}-\d{6}-[a-f0-9]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12}/,
  inspect: ({ secret }) => (secret.startsWith('TEST-') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make refunds',
    rotate: 'https://www.mercadopago.com/developers/en/docs',
  },
};
