// AbuseIPDB keys: 80 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AbuseIPDB API key',
  provider: 'AbuseIPDB',
  severity: 'medium',
  near: { words: ['abuseipdb', 'abuse ipdb'], value: /[a-f0-9]{80}/ },
  about: {
    allows: 'look up and report addresses in the name of the account',
    rotate: 'https://docs.abuseipdb.com/',
  },
};
