// Tenable sends an access key and a secret key, 64 hex digits each, in one header.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tenable API key',
  provider: 'Tenable',
  severity: 'high',
  near: { words: ['tenable', 'nessus', 'apikeys accesskey'], value: /[\da-f]{64}/ },
  about: {
    allows: 'read scans and assets and start scans as the user',
    rotate: 'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
  },
};
