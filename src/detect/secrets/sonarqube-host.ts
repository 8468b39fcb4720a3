// The address of a SonarQube server of one's own.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SonarQube server address',
  provider: 'SonarQube',
  severity: 'low',
  literals: ['sonar.host'],
  pattern: /sonar\.host(?:\.url)?['\"]?\s{0,4}[=:,]\s{0,4}['\"]?(?<secret>https?:\/\/[a-z0-9][a-z0-9.-]{3,80}(?::\d{2,5})?)/i,
  random: false,
  glued: 'before',
  plausible: ({ secret }) => !/sonarcloud\.io|localhost|127\.0|0\.0\.0|example\.|\/\/sonarqube?[:.]?\d{0,5}$/.test(secret),
  about: {
    allows: 'tell where the code is analyzed',
    rotate: 'https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/analysis-parameters/',
  },
};
