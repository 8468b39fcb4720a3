// `db-` and 29 letters and digits, 32 in all.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databento API key',
  provider: 'Databento',
  severity: 'high',
  near: { words: ['databento'], value: /db-[A-Za-z0-9]{29}/, bare: true },
  about: {
    allows: 'download market data at the cost of the account',
    rotate: 'https://databento.com/docs/portal/api-keys',
  },
};
