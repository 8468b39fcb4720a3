// Variables that begin with REACT_APP_ are built into what browsers load: a password there is public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password in a React build variable',
  provider: 'React',
  severity: 'medium',
  literals: ['REACT_APP_'],
  pattern: /REACT_APP_[A-Z\d_]{0,50}(?<=_)PASS(?:WORD)?["']?\s{0,3}[=:](?!=)\s{0,3}["'`]?(?<secret>[^\s"'`$<{(=,;][^\s"'`<{(,;]{3,64})/,
  plausible: ({ secret }) => !/^(?:process|import|window|env|undefined|null|true|false)\b/.test(secret),
  random: false,
  about: {
    allows: 'sign in with it; everybody who loads the page can read it',
    rotate: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
};
