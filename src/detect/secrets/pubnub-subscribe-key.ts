// Subscribe keys stand in clients and tell which channels to listen on.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PubNub subscribe key',
  provider: 'PubNub',
  severity: 'low',
  literals: ['sub-c-'],
  pattern: /sub-c-[\dA-Za-z]{8}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{12}/,
  about: {
    allows: 'listen on channels that no access manager guards',
    rotate: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
};
