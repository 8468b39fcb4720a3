// The JSON file of the key as one text, as CI systems keep it; its first bytes are always the same.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Google Cloud service account key in base64',
  provider: 'Google Cloud',
  severity: 'critical',
  literals: ['ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3Vud', 'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50I', 'eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCI', 'ewogICAgInR5cGUiOiAic2VydmljZV9hY2NvdW50I'],
  pattern: /(?:ewogIC|eyJ0eX)[A-Za-z0-9+\/]{600,12000}={0,2}/,
  reach: 12400,
  plausible: ({ text }) => (decodeBase64(text.slice(0, text.length & ~3)) ?? '').includes('private_key'),
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'act as the service account in every project that lets it',
    rotate: 'https://cloud.google.com/iam/docs/keys-create-delete',
  },
};
