// Alchemy keys in the address of a node, behind `/v2/`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alchemy API key in an address',
  provider: 'Alchemy',
  severity: 'high',
  literals: ['.alchemy.com/', '.alchemyapi.io/'],
  pattern: /\.alchem(?:y\.com|yapi\.io)\/(?:nft\/)?v[23]\/(?<secret>[\w-]{32})(?!-)/,
  glued: 'before',
  about: {
    allows: 'send requests to the blockchains at the expense of the account',
    rotate: 'https://www.alchemy.com/docs/create-an-api-key',
  },
};
