// 16 letters and digits, as CURRENTS_RECORD_KEY.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Currents record key',
  provider: 'Currents',
  severity: 'medium',
  near: { words: ['currents record', 'currents key'], value: /[A-Za-z0-9]{16}/ },
  about: {
    allows: 'record test runs in the project',
    rotate: 'https://docs.currents.dev/',
  },
};
