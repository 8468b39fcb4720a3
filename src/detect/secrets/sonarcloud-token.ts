// SonarCloud tokens without a prefix: 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SonarCloud token',
  provider: 'SonarCloud',
  severity: 'high',
  near: { words: ['dsonar', 'sonarcloud', 'sonar', 'sonarqube'], value: /[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read the code findings of the projects and push analyses',
    rotate: 'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/',
  },
};
