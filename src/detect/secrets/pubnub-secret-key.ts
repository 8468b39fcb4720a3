// The secret key grants every right on the key set; it is base64 of a UUID's text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PubNub secret key',
  provider: 'PubNub',
  severity: 'critical',
  literals: ['sec-c-'],
  pattern: /sec-c-[A-Za-z0-9+/]{46,50}={0,2}/,
  about: {
    allows: 'grant any right on the application\'s channels',
    rotate: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
};
