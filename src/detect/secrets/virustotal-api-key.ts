// VirusTotal keys: 64 hexadecimal digits, as long as the digests beside them: the name must be that of a key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VirusTotal API key',
  provider: 'VirusTotal',
  severity: 'high',
  near: { words: ['virustotal', 'vt api', 'vtapi'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'look up and submit files at the expense of the account',
    rotate: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  },
};
