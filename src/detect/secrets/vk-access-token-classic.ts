// Tokens of VK from before 2022: 85 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VK access token (classic)',
  provider: 'VK',
  severity: 'high',
  near: { words: ['vk token', 'vk access', 'vk api', 'vkontakte', 'vk group', 'vk service'], value: /[a-f0-9]{85}/ },
  about: {
    allows: 'act in VK as the person or the community',
    rotate: 'https://dev.vk.com/',
  },
};
