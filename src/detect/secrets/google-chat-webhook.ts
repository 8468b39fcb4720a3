// The whole URL is the credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Chat webhook',
  provider: 'Google',
  severity: 'high',
  literals: ['chat.googleapis.com/v1/spaces/'],
  pattern: /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,16}\/messages\?key=AIza[\w-]{35}(?:&|&amp;|\\u0026)token=[\w%-]{40,60}/,
  before: 8,
  instead: ['google-api-key'],
  about: {
    allows: 'post into the space',
    rotate: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  },
};
