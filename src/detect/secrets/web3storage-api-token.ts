// web3.storage tokens of the first service are JWTs signed by HS256.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'web3.storage token',
  provider: 'web3.storage',
  severity: 'high',
  near: { words: ['web3', 'web3storage', 'web3 storage', 'nft storage', 'nftstorage'], value: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[\w-]{80,240}\.[\w-]{25,50}/ },
  about: {
    allows: 'store and list files of the account',
    rotate: 'https://web3.storage/docs/',
  },
  instead: ['jwt'],
};
