// TestRail's keys are 20 characters, a slash among them, and 21 more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TestRail API key',
  provider: 'TestRail',
  severity: 'high',
  near: { words: ['testrail'], value: /[A-Za-z0-9./]{20}-[A-Za-z0-9./]{20}/ },
  about: {
    allows: 'read and change test cases as the user',
    rotate: 'https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API',
  },
};
