// Blockfrost keys name their network and go on with 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blockfrost project id',
  provider: 'Blockfrost',
  severity: 'medium',
  near: { words: ['blockfrost', 'project id'], value: /(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'ask the blockchain at the expense of the project',
    rotate: 'https://docs.blockfrost.io/',
  },
};
