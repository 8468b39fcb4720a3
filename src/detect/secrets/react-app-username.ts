// User names in variables that are built into what browsers load.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'User name in a React build variable',
  provider: 'React',
  severity: 'low',
  literals: ['REACT_APP_'],
  pattern: /REACT_APP_[A-Z\d_]{0,50}(?<=_)USER(?:NAME)?["']?\s{0,3}[=:](?!=)\s{0,3}["'`]?(?<secret>[^\s"'`$<{(=,;][^\s"'`<{(,;]{2,64})/,
  plausible: ({ secret }) => !/^(?:process|import|window|env|undefined|null|true|false)\b/.test(secret),
  random: false,
  about: {
    allows: 'try passwords for it; everybody who loads the page can read it',
    rotate: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
};
