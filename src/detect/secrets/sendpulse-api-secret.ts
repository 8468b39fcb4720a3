// SendPulse ids and secrets: 32 hex digits each.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SendPulse API secret',
  provider: 'SendPulse',
  severity: 'high',
  near: { words: ['sendpulse'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'send mail and messages in the name of the account',
    rotate: 'https://sendpulse.com/integrations/api',
  },
};
