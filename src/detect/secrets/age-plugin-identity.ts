// Identities of age plugins: `AGE-PLUGIN-`, the name of the plugin, bech32. Most tell only where the key is (a hardware token), some hold it.
import type { SecretRule } from './contract.ts';
import { isBech32 } from './lib/bech32.ts';

export const rule: SecretRule = {
  title: 'age plugin identity',
  provider: 'age',
  severity: 'medium',
  literals: ['AGE-PLUGIN-'],
  pattern: /AGE-PLUGIN-[A-Z0-9-]{2,30}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,200}/,
  inspect: ({ secret }) => (isBech32(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'decrypt what was encrypted for the key, if the plugin keeps it there',
    rotate: 'https://github.com/FiloSottile/age',
  },
};
