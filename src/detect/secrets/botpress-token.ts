// Tokens of Botpress: `bp_pat_` of a person, others of a bot, a workspace or an integration.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Botpress token',
  provider: 'Botpress',
  severity: 'high',
  literals: ['bp_pat_', 'bp_bak_', 'bp_wak_', 'bp_iak_'],
  pattern: /bp_(?:pat|bak|wak|iak)_[A-Za-z0-9]{30,48}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change bots, or act as one',
    rotate: 'https://botpress.com/docs/',
  },
};
