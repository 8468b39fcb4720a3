// OTX keys: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AlienVault OTX key',
  provider: 'LevelBlue',
  severity: 'medium',
  near: { words: ['alienvault', 'otx'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read and publish pulses in the name of the account',
    rotate: 'https://otx.alienvault.com/api',
  },
};
