// Integration and routing keys of the Events API: 32 hex digits, or newer ones that begin with R; they only send events.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'PagerDuty integration key',
  provider: 'PagerDuty',
  severity: 'medium',
  near: { words: ['pagerduty', 'pager duty'], value: /[\da-f]{32}|R[\dA-Z]{31}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'send events to the service: open, acknowledge and resolve its incidents',
    rotate: 'https://support.pagerduty.com/main/docs/services-and-integrations',
  },
};
