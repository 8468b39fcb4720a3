// The secret part of the pair, where only the provider's name stands near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tencent Cloud secret key',
  provider: 'Tencent Cloud',
  severity: 'critical',
  near: { words: ['tencent', 'tencentcloud', 'qcloud'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret, before }) => !secret.startsWith('AKID') && /key|secret|token/i.test(before.slice(-40)),
  about: {
    allows: 'do in the cloud account what the user of the keys may',
    rotate: 'https://cloud.tencent.com/document/product/598/40488',
  },
};
