// Voiceflow keys: `VF.DM.` for a dialog, `VF.WS.` for a workspace, an id of 24 hexadecimal digits, a secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Voiceflow API key',
  provider: 'Voiceflow',
  severity: 'high',
  literals: ['VF.DM.', 'VF.WS.', 'VF.KB.'],
  pattern: /VF\.(?:DM|WS|KB)\.[a-f0-9]{24}\.[A-Za-z0-9]{16}/,
  about: {
    allows: 'run and read the conversations of the project',
    rotate: 'https://docs.voiceflow.com/',
  },
};
