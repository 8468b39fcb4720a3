// Percy's tokens are 64 hex digits, newer ones with the kind of project before them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Percy project token',
  provider: 'BrowserStack Percy',
  severity: 'medium',
  near: { words: ['percy'], value: /(?:(?:web|app|auto|vmw|ss|res)_)?[\da-f]{64}/ },
  about: {
    allows: 'upload snapshots to the project',
    rotate: 'https://www.browserstack.com/docs/percy',
  },
};
