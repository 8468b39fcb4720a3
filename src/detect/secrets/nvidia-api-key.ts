// nvapi- and 64 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NVIDIA API key',
  provider: 'NVIDIA',
  severity: 'high',
  literals: ['nvapi-'],
  pattern: /nvapi-[\w-]{60,70}/,
  about: {
    allows: 'call models and pull private images',
    rotate: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  },
};
