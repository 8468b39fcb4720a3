// Publish keys stand in clients, but let anybody write where no access manager is on.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PubNub publish key',
  provider: 'PubNub',
  severity: 'medium',
  literals: ['pub-c-'],
  pattern: /pub-c-[\dA-Za-z]{8}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{12}/,
  about: {
    allows: 'publish messages on channels that no access manager guards',
    rotate: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
};
