// A JWT that names no issuer; the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Conversion Tools API token',
  provider: 'Conversion Tools',
  severity: 'high',
  near: { words: ['conversiontools', 'conversion tools'], value: /eyJ[\w-]{15,60}\.eyJ[\w-]{20,300}\.[\w-]{20,90}/, bare: true },
  about: {
    allows: 'convert files at the cost of the account',
    rotate: 'https://conversiontools.io/api-documentation',
  },
};
