// StackHawk keys: `hawk`, an id and a secret part with dots between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'StackHawk API key',
  provider: 'StackHawk',
  severity: 'high',
  literals: ['hawk.'],
  pattern: /hawk\.[\w-]{20}\.[\w-]{20}(?!-)/,
  about: {
    allows: 'run scans and read their findings',
    rotate: 'https://docs.stackhawk.com/web-app/api-keys.html',
  },
};
