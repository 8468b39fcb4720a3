// A UUID; the name is an ordinary word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Magnetic API token',
  provider: 'Magnetic',
  severity: 'high',
  near: {
    words: ['magnetichq', 'magnetic token', 'magnetic api', 'magnetic key', 'magnetic access', 'magnetic secret'],
    value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/,
    bare: true,
  },
  about: {
    allows: 'read and change tasks and contacts',
    rotate: 'https://www.magnetichq.com/',
  },
};
