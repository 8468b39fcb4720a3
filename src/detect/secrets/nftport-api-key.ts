// Keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NFTPort API key',
  provider: 'NFTPort',
  severity: 'medium',
  near: { words: ['nftport'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'mint and read at the expense of the account',
    rotate: 'https://docs.nftport.xyz/',
  },
};
