// APImetrics keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'APImetrics API key',
  provider: 'APImetrics',
  severity: 'high',
  near: { words: ['apimetrics'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the monitoring of the project',
    rotate: 'https://docs.apimetrics.io/',
  },
};
