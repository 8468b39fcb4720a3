// SonarQube and SonarCloud tokens: the letter after `sq` tells whether a user, project or global token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SonarQube token',
  provider: 'SonarQube',
  severity: 'high',
  literals: ['squ_', 'sqp_', 'sqa_'],
  pattern: /sq[upa]_[A-Fa-f0-9]{40}/,
  about: {
    allows: 'read the code findings of the projects and push analyses',
    rotate: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  },
};
