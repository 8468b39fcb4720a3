// Account keys in connection strings of Azure Storage and Cosmos DB: 64 bytes as base64. Newer ones carry the mark of their service; the emulators have one that everybody knows.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure account key',
  provider: 'Azure',
  severity: 'critical',
  literals: ['accountkey='],
  pattern: /accountkey=\s{0,2}(?<secret>[A-Za-z0-9+/]{86}==)/i,
  glued: 'before',
  inspect: ({ secret, before }) => {
    if (secret.startsWith('Eby8vdM02x') || secret.startsWith('C2y6yDjf5/')) return { example: 'the key of the emulator' };
    const account = /AccountName=([a-z0-9]{3,24})/.exec(before)?.[1];
    return { ...(/^.{76}(?:\+ASt|ACDb)/.test(secret) ? { structure: 'valid' as const } : {}), ...(account === undefined ? {} : { facts: { account } }) };
  },
  about: {
    allows: 'read, change and delete everything in the storage account or database',
    rotate: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  },
};
