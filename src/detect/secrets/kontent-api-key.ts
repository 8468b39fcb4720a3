// Keys are signed tokens of three parts; those of older projects are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kontent.ai API key',
  provider: 'Kontent.ai',
  severity: 'high',
  near: { words: ['kontent', 'kentico'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|e[wy][\w-]{20,120}\.[\w-]{40,800}\.[\w-]{43}/ },
  about: {
    allows: 'read drafts or change content',
    rotate: 'https://kontent.ai/learn/docs/apis',
  },
  instead: ['jwt'],
};
