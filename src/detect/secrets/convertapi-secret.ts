// 16 letters and digits, 32 in tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ConvertAPI secret or token',
  provider: 'ConvertAPI',
  severity: 'high',
  near: { words: ['convertapi'], value: /(?:secret_|token_)?[A-Za-z0-9]{16}(?:[A-Za-z0-9]{16})?/ },
  about: {
    allows: 'convert files at the cost of the account',
    rotate: 'https://docs.convertapi.com/docs/authentication',
  },
};
