// Jenkins API tokens are 34 hex digits that begin with 11; older ones and crumbs are 32 or 64, and job tokens are often UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jenkins API token',
  provider: 'Jenkins',
  severity: 'high',
  near: { words: ['jenkins'], value: /11[a-f0-9]{32}|[a-f0-9]{32}|[a-f0-9]{64}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'start builds and change jobs in the name of the user',
    rotate: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  },
};
