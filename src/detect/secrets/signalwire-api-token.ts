// SignalWire project tokens begin with PT and are hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SignalWire API token',
  provider: 'SignalWire',
  severity: 'critical',
  near: { words: ['signalwire'], value: /PT[a-f0-9]{48,52}/, bare: true },
  about: {
    allows: 'call and send messages on the account',
    rotate: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space/',
  },
};
