// Personal and service tokens: `pat_` or `sat_` and 64 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coze access token',
  provider: 'Coze',
  severity: 'high',
  near: { words: ['coze'], value: /(?:pat|sat)_[A-Za-z0-9]{64}/ },
  about: {
    allows: 'run bots and change the workspaces granted',
    rotate: 'https://www.coze.com/docs/developer_guides/pat',
  },
};
