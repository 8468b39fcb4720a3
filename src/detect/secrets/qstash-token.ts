// QStash's tokens are base64 of a JSON object, its signing keys begin with sig_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Upstash QStash token',
  provider: 'Upstash',
  severity: 'high',
  literals: ['sig_'],
  pattern: /sig_[A-Za-z0-9]{28,40}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'forge deliveries of QStash to the application',
    rotate: 'https://upstash.com/docs/qstash/howto/roll-signing-keys',
  },
};
