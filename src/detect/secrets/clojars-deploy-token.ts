// A prefix and 60 letters and digits; used as a password by the build tool.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clojars deploy token',
  provider: 'Clojars',
  severity: 'high',
  literals: ['CLOJARS_'],
  pattern: /CLOJARS_[A-Za-z0-9]{60}/,
  about: {
    allows: 'publish releases of the libraries of its owner',
    rotate: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
};
