// Tokens of the Splunk HTTP event collector are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Splunk HEC token',
  provider: 'Splunk',
  severity: 'high',
  near: { words: ['splunk', 'hec token'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'write made-up events into the index',
    rotate: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  },
};
