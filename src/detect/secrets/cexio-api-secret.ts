// 24 to 27 letters and digits, key and secret alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CEX.IO API secret',
  provider: 'CEX.IO',
  severity: 'critical',
  near: { words: ['cexio', 'cex io'], value: /[A-Za-z0-9]{24,27}/ },
  about: {
    allows: 'trade and withdraw within the permissions of the key',
    rotate: 'https://docs.cex.io/',
  },
};
