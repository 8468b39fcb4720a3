// os_v2_, app or org, and 103 characters of base32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OneSignal API key of today',
  provider: 'OneSignal',
  severity: 'high',
  literals: ['os_v2_app_', 'os_v2_org_'],
  pattern: /os_v2_(?:app|org)_[a-z0-9]{100,106}/,
  about: {
    allows: 'send notifications to every user of the app, or administer the organization',
    rotate: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
};
