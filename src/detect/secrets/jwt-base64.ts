// A JSON Web Token encoded once more: `ZXlKaGJHY2lPaU` says `eyJhbGciOi`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JSON Web Token (base64)',
  provider: 'generic',
  severity: 'medium',
  literals: ['ZXlKaGJHY2lPaU', 'ZXlKMGVYQWlPaU', 'ZXlKcmFXUWlPaU'],
  pattern: /ZXlK(?:aGJHY2lPaU|MGVYQWlPaU|cmFXUWlPaU)[A-Za-z0-9+\/]{60,6000}={0,2}/,
  reach: 6200,
  random: false,
  about: {
    allows: 'act as its holder toward the service that accepts it, until it expires',
    rotate: 'https://www.rfc-editor.org/rfc/rfc8725',
  },
};
