// API and secret keys of Amplitude: 32 hexadecimal digits; the API key is shipped in clients, the secret key exports data.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amplitude key',
  provider: 'Amplitude',
  severity: 'medium',
  near: { words: ['amplitude'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'send events to the project, or with the secret key export its data',
    rotate: 'https://amplitude.com/docs/apis/authentication',
  },
};
