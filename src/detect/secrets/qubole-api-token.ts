// Qubole's tokens are 64 hex digits or letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qubole API token',
  provider: 'Qubole',
  severity: 'high',
  near: { words: ['qubole'], value: /[\da-z]{64}/ },
  about: {
    allows: 'run queries and clusters as the user',
    rotate: 'https://docs.qubole.com/',
  },
};
