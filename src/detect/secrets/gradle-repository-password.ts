// Written into the build file between braces.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a repository in a Gradle build',
  provider: 'Gradle',
  severity: 'high',
  literals: ['credentials'],
  reach: 640,
  pattern: /credentials\s{0,4}\{\s{0,80}(?:\/\/[^\n]{0,80}\s{1,80})?(?:username|setUsername)[ \t=(]{0,4}[\"'][^\"'\n$]{1,80}[\"']\)?\s{1,80}(?:password|setPassword)[ \t=(]{0,4}[\"'](?<secret>[^\"'\n$]{6,120})[\"']/,
  random: false,
  plausible: isLiteralSecret,
  about: {
    allows: 'read from, and often publish to, the repository of packages',
    rotate: 'https://docs.gradle.org/current/userguide/declaring_repositories.html',
  },
};
