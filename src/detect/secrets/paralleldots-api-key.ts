// ParallelDots issues 43 letters and digits without a mark.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ParallelDots API key',
  provider: 'ParallelDots',
  severity: 'medium',
  near: { words: ['paralleldots', 'parallel dots'], value: /[A-Za-z0-9]{43}/ },
  about: {
    allows: 'analyze text on the account\'s quota',
    rotate: 'https://www.paralleldots.com/',
  },
};
