// Tokens of VK: `vk1.a.` and a long base64url text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VK access token',
  provider: 'VK',
  severity: 'high',
  literals: ['vk1.a.'],
  pattern: /vk1\.a\.[\w-]{60,320}(?!-)/,
  about: {
    allows: 'act in VK as the person or the community',
    rotate: 'https://id.vk.com/about/business/go/docs/en/vkid/latest/vk-id/tokens/access-token',
  },
};
