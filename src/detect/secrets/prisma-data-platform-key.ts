// Prisma's hosted connection strings carry a JWT that opens the database behind them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Prisma Accelerate API key',
  provider: 'Prisma',
  severity: 'critical',
  literals: ['prisma-data.net/'],
  pattern: /prisma-data\.net\/\?api_key=(?<secret>eyJ[\w-]{20,80}\.eyJ[\w-]{60,600}\.[\w-]{40,60})/,
  before: 12,
  reach: 900,
  about: {
    allows: 'read and change the data of the database',
    rotate: 'https://www.prisma.io/docs/accelerate',
  },
};
