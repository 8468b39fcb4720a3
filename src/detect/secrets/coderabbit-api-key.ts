// `cr-` and hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CodeRabbit API key',
  provider: 'CodeRabbit',
  severity: 'high',
  near: { words: ['coderabbit'], value: /cr-[A-Za-z0-9]{40,64}/ },
  about: {
    allows: 'read reports and settings of the organization',
    rotate: 'https://docs.coderabbit.ai/',
  },
};
