// The address is the credential: channel hook and its token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discord webhook URL',
  provider: 'Discord',
  severity: 'medium',
  literals: ['discord.com/api/', 'discordapp.com/api/'],
  pattern: /(?:https?:\/\/)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[\w-]{60,72})/,
  before: 20,
  about: {
    allows: 'write into the channel and delete the hook',
    rotate: 'https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks',
  },
};
