// The key that opens config/credentials.yml.enc: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rails master key',
  provider: 'Ruby on Rails',
  severity: 'critical',
  near: { words: ['rails master'], value: /[\da-f]{32}/, bare: true },
  about: {
    allows: 'read every credential in the application\'s encrypted file',
    rotate: 'https://guides.rubyonrails.org/security.html',
  },
};
