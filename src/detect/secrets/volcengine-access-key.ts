// Key ids of Volcengine: `AKLT` and base64; the secret stands beside them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Volcengine access key id',
  provider: 'Volcengine',
  severity: 'high',
  literals: ['AKLT'],
  pattern: /AKLT[A-Za-z0-9_-]{40,64}={0,2}/,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  companions: [{ name: 'secret access key', value: /[A-Za-z0-9+/]{56,60}={1,2}/, within: 240, secret: true }],
  about: {
    allows: 'act in Volcengine as the user it belongs to, together with its secret',
    rotate: 'https://www.volcengine.com/docs/6291/65568',
  },
};
