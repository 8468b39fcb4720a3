// The session that `pod trunk register` writes to .netrc: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CocoaPods trunk session',
  provider: 'CocoaPods',
  severity: 'high',
  near: { words: ['cocoapods'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'publish releases of the pods of its owner',
    rotate: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  },
};
