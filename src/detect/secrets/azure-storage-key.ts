// Keys of Azure Storage and Cosmos DB written without a connection string: 64 bytes as base64 after the name of the service.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure storage key',
  provider: 'Azure',
  severity: 'critical',
  near: { words: ['azure', 'storage account', 'storage key', 'storageaccount', 'storagekey', 'blob', 'cosmos', 'cosmosdb', 'documentdb', 'adls', 'account key', 'accountkey', 'primary key', 'secondary key'], value: /[A-Za-z0-9+/]{86}==/ },
  plausible: ({ secret, before, after }) => !/^(?:Eby8vdM02x|C2y6yDjf5\/)/.test(secret) && !/[+/]$|sha(?:256|384|512)[-:=]$/.test(before) && !after.startsWith('='),
  inspect: ({ secret }) => (/^.{76}(?:\+ASt|ACDb|\+ABa|APIM)/.test(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'read, change and delete everything in the storage account or database',
    rotate: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  },
};
