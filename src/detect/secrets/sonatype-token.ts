// Sonatype OSS Index tokens: 40 hex digits; user tokens for Maven Central have 44 characters of base64.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sonatype OSS Index token',
  provider: 'Sonatype',
  severity: 'high',
  near: { words: ['sonatype', 'ossindex', 'ossrh', 'maven central', 'nexus token', 'central portal'], value: /[A-Fa-f0-9]{40}|[A-Za-z0-9+\/]{44}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.text) && /[A-Za-z]/.test(match.text),
  about: {
    allows: 'use the quota of the account, with a publishing token publish in its name',
    rotate: 'https://central.sonatype.org/publish/generate-portal-token/',
  },
};
