// Says live or test.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fleetbase API key',
  provider: 'Fleetbase',
  severity: 'high',
  literals: ['flb_'],
  pattern: /flb_(?:live|test)_[A-Za-z0-9]{20,32}/,
  about: {
    allows: 'read and change orders and drivers',
    rotate: 'https://docs.fleetbase.io/',
  },
};
