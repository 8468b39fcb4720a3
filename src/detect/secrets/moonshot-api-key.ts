// sk- and 48 letters and digits, as OpenAI once wrote them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Moonshot AI API key',
  provider: 'Moonshot AI',
  severity: 'high',
  near: { words: ['moonshot', 'kimi'], value: /sk-[A-Za-z0-9]{48}/, bare: true },
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://platform.moonshot.ai/docs',
  },
};
