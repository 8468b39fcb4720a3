// 48 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Technical Analysis API key',
  provider: 'Technical Analysis API',
  severity: 'low',
  near: { words: ['technicalanalysisapi', 'technical analysis'], value: /[A-Z0-9]{48}/ },
  about: {
    allows: 'read indicators on the account\'s quota',
    rotate: 'https://technical-analysis-api.com/',
  },
};
