// Keys of secp256k1 and the like are 32 bytes, in hex, beside the words `private key`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Private key (hex)',
  provider: 'generic',
  severity: 'critical',
  near: { words: ['private key', 'privatekey', 'deployer key', 'wallet key', 'signer key', 'privkey', 'priv key'], value: /(?:0x)?[0-9a-fA-F]{64}/, bare: true },
  plausible: ({ before }) => !/KEY-----|certificate_?id/i.test(before.slice(-160)),
  inspect: ({ secret }) => (/^(?:0x)?(?:ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80|59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d|0{63}1)$/i.test(secret) ? { example: 'an account of the test chain' } : {}),
  about: {
    allows: 'sign in the name of its owner; for a wallet, spend all that it holds',
    rotate: 'https://ethereum.org/en/security/',
  },
};
