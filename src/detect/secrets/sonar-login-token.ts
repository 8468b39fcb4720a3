// SonarQube tokens of before 2022 are 40 hex digits, given as the login of the scanner.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SonarQube token (older form)',
  provider: 'SonarQube',
  severity: 'high',
  near: { words: ['sonar login', 'dsonar login', 'sonarqube login', 'sonarcloud login'], value: /[A-Fa-f0-9]{40}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read the code findings of the projects and push analyses',
    rotate: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  },
};
