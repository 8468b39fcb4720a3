// App ids and certificates of Agora: 32 hexadecimal digits; the certificate signs tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Agora app certificate',
  provider: 'Agora',
  severity: 'high',
  near: { words: ['agora'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'make tokens for every channel of the project',
    rotate: 'https://docs.agora.io/en/video-calling/token-authentication/authentication-workflow',
  },
};
