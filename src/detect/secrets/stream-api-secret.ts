// Stream (getstream.io) secrets: 64 lower-case letters and digits; the name alone is a word of every program.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Stream API secret',
  provider: 'Stream',
  severity: 'critical',
  near: { words: ['getstream', 'stream api', 'stream chat', 'stream io', 'stream secret'], value: /[a-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change all chats and feeds of the application',
    rotate: 'https://getstream.io/chat/docs/',
  },
};
