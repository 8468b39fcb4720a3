// 32 hex digits and the number of a group, which is a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DNS Check API key',
  provider: 'DNS Check',
  severity: 'medium',
  near: { words: ['dnscheck', 'dns check'], value: /[A-Fa-f0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'read and change the checks of the account',
    rotate: 'https://www.dnscheck.co/api',
  },
};
