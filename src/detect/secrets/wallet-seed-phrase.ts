// Twelve to twenty-four words of BIP 39 from which every key of a wallet follows.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Seed phrase of a wallet',
  provider: 'generic',
  severity: 'critical',
  literals: ['mnemonic', 'seed_phrase', 'seedphrase', 'seed phrase', 'recovery_phrase'],
  pattern: /(?:mnemonic(?:_?phrase)?|seed[_ ]?phrase|recovery_phrase)\w{0,16}["']?\s{0,4}[:=]\s{0,4}["'](?<secret>[a-z]{3,8} [a-z ]{40,220})["']/i,
  glued: 'before',
  plausible: ({ secret }) => { const words = secret.trim().split(/ {1,4}/); return [12, 15, 18, 21, 24].includes(words.length) && new Set(words).size * 4 >= words.length * 3; },
  random: false,
  about: {
    allows: 'spend all that the wallet holds',
    rotate: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  },
};
