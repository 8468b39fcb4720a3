// at_ and 29 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'geo.ipify API key',
  provider: 'WhoisXML',
  severity: 'medium',
  near: { words: ['geoipify', 'ipify', 'ipifi', 'geo ipify'], value: /at_[A-Za-z0-9]{29}|[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://geo.ipify.org/docs',
  },
};
