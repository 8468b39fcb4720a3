// SignalWire signing keys begin with PSK.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SignalWire signing key',
  provider: 'SignalWire',
  severity: 'high',
  literals: ['PSK_'],
  pattern: /PSK_[A-Za-z0-9]{24}/,
  plausible: ({ text }) => /\d/.test(text),
  about: {
    allows: 'send requests that are taken for SignalWire',
    rotate: 'https://developer.signalwire.com/',
  },
};
