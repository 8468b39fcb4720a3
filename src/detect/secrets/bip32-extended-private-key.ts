// Extended private keys of wallets: a version that spells `xprv` (or its kin), 111 characters of base58.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Extended private key of a wallet',
  provider: 'generic',
  severity: 'critical',
  literals: ['xprv', 'yprv', 'zprv', 'tprv', 'vprv', 'uprv'],
  pattern: /[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107,108}/,
  about: {
    allows: 'spend all that the wallet and its derived addresses hold',
    rotate: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
  },
};
