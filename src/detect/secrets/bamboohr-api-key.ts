// BambooHR keys: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BambooHR API key',
  provider: 'BambooHR',
  severity: 'high',
  near: { words: ['bamboohr', 'bamboo hr'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'read and change the data of employees',
    rotate: 'https://documentation.bamboohr.com/docs/getting-started',
  },
};
