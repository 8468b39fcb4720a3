// Keys are signed tokens (RS256 over a key of 4096 bits), longer than what rules by nearness look at.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lemon Squeezy API key',
  provider: 'Lemon Squeezy',
  severity: 'high',
  literals: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
  pattern: /lemon[_-]?squeezy[\w.-]{0,24}["\']?[\s:=(]{1,6}["\']?(?<secret>eyJ[\w-]{20,80}\.[\w-]{100,1200}\.[\w-]{300,800})/i,
  reach: 2300,
  about: {
    allows: 'read orders and customers and change products',
    rotate: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
  },
  instead: ['jwt'],
};
