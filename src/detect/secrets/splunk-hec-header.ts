// The HTTP event collector of Splunk takes `Splunk` and a UUID as authorization.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Splunk HEC authorization',
  provider: 'Splunk',
  severity: 'high',
  literals: ['Splunk '],
  pattern: /Splunk (?<secret>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})/,
  instead: ['splunk-hec-token'],
  about: {
    allows: 'write made-up events into the index',
    rotate: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  },
};
