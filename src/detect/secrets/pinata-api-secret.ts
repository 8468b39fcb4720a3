// Pinata's secret is 64 hex digits beside a key of 20.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pinata API secret',
  provider: 'Pinata',
  severity: 'high',
  near: { words: ['pinata'], value: /[\da-f]{64}/ },
  companions: [{ name: 'api key', value: /[\da-f]{20}/, within: 200 }],
  about: {
    allows: 'pin and unpin files of the account',
    rotate: 'https://docs.pinata.cloud/account-management/api-keys',
  },
};
