// Channel secrets: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LINE channel secret',
  provider: 'LINE',
  severity: 'high',
  near: { words: ['line channel', 'line bot', 'line messaging', 'line login', 'line client'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'sign webhooks and get tokens in the name of the channel',
    rotate: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  },
};
