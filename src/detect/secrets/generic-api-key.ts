// A random-looking literal assigned to a name that says key, token or secret, and that no rule of a provider explains. The engine finds it (engine/judge-generic.ts).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Key or token in source',
  provider: 'generic',
  severity: 'medium',
  about: {
    allows: 'use whatever service it was issued for',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
};
