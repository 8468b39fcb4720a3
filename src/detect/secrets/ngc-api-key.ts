// Older keys: base64 of 84 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NVIDIA NGC API key',
  provider: 'NVIDIA',
  severity: 'high',
  near: { words: ['ngc', 'nvcr'], value: /[A-Za-z0-9]{84}/ },
  about: {
    allows: 'pull private images and models',
    rotate: 'https://docs.nvidia.com/ngc/',
  },
};
