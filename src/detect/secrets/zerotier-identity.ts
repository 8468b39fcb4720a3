// The identity of a ZeroTier node: address, kind, public and private key with colons between.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZeroTier identity secret',
  provider: 'ZeroTier',
  severity: 'critical',
  near: { words: ['zerotier', 'identity secret'], value: /[0-9a-f]{10}:0:[0-9a-f]{128}:[0-9a-f]{128}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'join the networks as this machine',
    rotate: 'https://docs.zerotier.com/identities/',
  },
};
