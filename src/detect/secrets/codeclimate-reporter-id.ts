// 64 hex digits, mostly as CC_TEST_REPORTER_ID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Code Climate reporter id',
  provider: 'Code Climate',
  severity: 'medium',
  near: { words: ['codeclimate', 'code climate', 'cc test'], value: /[A-Fa-f0-9]{64}/, bare: true },
  plausible: ({ before }) => /(?:token|id|key|secret)["'\s:=]{1,6}$/i.test(before),
  about: {
    allows: 'upload coverage for the repository',
    rotate: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  },
};
