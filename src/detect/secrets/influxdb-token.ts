// Base64url of 64 bytes; operator tokens look the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'InfluxDB API token',
  provider: 'InfluxDB',
  severity: 'high',
  near: { words: ['influx', 'influxdb', 'inflx'], value: /[A-Za-z0-9_-]{86}==/, bare: true },
  about: {
    allows: 'read and write the buckets the token reaches',
    rotate: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  },
};
