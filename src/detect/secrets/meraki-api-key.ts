// Keys: forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cisco Meraki API key',
  provider: 'Cisco',
  severity: 'critical',
  near: { words: ['meraki'], value: /[a-fA-F0-9]{40}/ },
  about: {
    allows: 'change the networks of the organization',
    rotate: 'https://documentation.meraki.com/General_Administration/Other_Topics/Cisco_Meraki_Dashboard_API',
  },
  verify: { url: 'https://api.meraki.com/api/v1/organizations', headers: { 'x-cisco-meraki-api-key': '{secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of Meraki' },
};
