// A literal assigned to a name that says password, and that no rule of a provider or a file format explains. The engine finds it (engine/judge-generic.ts).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password in source',
  provider: 'generic',
  severity: 'medium',
  random: false,
  about: {
    allows: 'log in wherever it is used',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
};
