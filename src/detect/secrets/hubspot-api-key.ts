// A UUID beside the name; account keys went out of use in 2022, developer keys and client secrets have the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HubSpot API key or client secret',
  provider: 'HubSpot',
  severity: 'high',
  near: { words: ['hubspot', 'hapikey'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/, bare: true },
  plausible: ({ before }) => /(?:key|secret|token)["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'call the API in the name of the app or account',
    rotate: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  },
};
