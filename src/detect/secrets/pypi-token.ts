// PyPI's tokens are macaroons: base64url of a binary with the host, an id, caveats and a signature, so their beginning is fixed.
import type { SecretRule } from './contract.ts';
import { pypiMacaroon } from './lib/pypi-macaroon.ts';

export const rule: SecretRule = {
  title: 'PyPI API token',
  provider: 'PyPI',
  severity: 'critical',
  literals: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
  pattern: /pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}={0,2}/,
  reach: 1100,
  inspect: ({ secret }) => pypiMacaroon(secret),
  about: {
    allows: 'publish releases of the projects it covers, or of all of the user\'s',
    rotate: 'https://pypi.org/help/#apitoken',
  },
};
