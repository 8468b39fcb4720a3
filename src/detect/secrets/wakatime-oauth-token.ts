// WakaTime tokens and secrets of applications: `waka_` and the kind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WakaTime OAuth token',
  provider: 'WakaTime',
  severity: 'high',
  literals: ['waka_sec_', 'waka_tok_', 'waka_ref_'],
  pattern: /waka_(?:sec|tok|ref)_[A-Za-z0-9]{40,90}/,
  about: {
    allows: 'read what users of the application worked on and when',
    rotate: 'https://wakatime.com/developers',
  },
};
