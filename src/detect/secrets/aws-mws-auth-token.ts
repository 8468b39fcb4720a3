// Tokens of Amazon Marketplace Web Service: a fixed beginning and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amazon MWS auth token',
  provider: 'AWS',
  severity: 'high',
  literals: ['amzn.mws.'],
  pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!-)/,
  about: {
    allows: 'act for the seller in Amazon Marketplace: orders, reports, listings',
    rotate: 'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
  },
};
