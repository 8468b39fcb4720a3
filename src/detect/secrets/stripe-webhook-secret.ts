// Signing secrets of webhooks: Stripe has letters and digits, Svix (Clerk, Resend, …) base64 after the same prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Webhook signing secret (Stripe, Svix)',
  provider: 'Stripe',
  severity: 'high',
  literals: ['whsec_'],
  pattern: /whsec_[A-Za-z0-9+\/]{32,88}={0,2}(?![+\/=])/,
  about: {
    allows: 'send the service events that it takes for the issuer',
    rotate: 'https://docs.stripe.com/webhooks',
  },
};
