// Adafruit IO keys: `aio_` and 28 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Adafruit IO key',
  provider: 'Adafruit',
  severity: 'high',
  literals: ['aio_'],
  pattern: /aio_[A-Za-z0-9]{28}/,
  about: {
    allows: 'read and write every feed of the account, and through it the devices',
    rotate: 'https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-key',
  },
};
