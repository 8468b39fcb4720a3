// Encrypted JSON Web Tokens have five parts; the header names `enc`.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Encrypted JSON Web Token',
  provider: 'generic',
  severity: 'low',
  literals: ['eyJ'],
  pattern: /eyJ[\w-]{12,600}\.[\w-]{0,700}\.[\w-]{12,30}\.[\w-]{10,6000}\.[\w-]{16,64}(?![\w-]|\.[\w-])/,
  reach: 8000,
  plausible: ({ secret }) => /"enc"\s{0,3}:/.test(decodeBase64(secret.split('.')[0] ?? '') ?? ''),
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'present it to the service that accepts it, until it expires',
    rotate: 'https://www.rfc-editor.org/rfc/rfc7516',
  },
};
