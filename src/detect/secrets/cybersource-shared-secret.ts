// 32 bytes in base64 that sign requests, beside a key id that is a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CyberSource shared secret',
  provider: 'CyberSource',
  severity: 'critical',
  near: { words: ['cybersource', 'cybs'], value: /[A-Za-z0-9+\/]{43}=/ },
  companions: [{ name: 'key id', value: /[a-f0-9]{8}-[a-f0-9-]{27}/, within: 200 }],
  about: {
    allows: 'charge customers and refund payments of the merchant',
    rotate: 'https://developer.cybersource.com/',
  },
};
