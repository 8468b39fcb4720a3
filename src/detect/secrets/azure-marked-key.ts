// Newer keys of Azure services carry four letters that name the service, at a fixed place of the base64 text (64, 32 and 39 bytes long).
import type { SecretRule } from './contract.ts';

const services: Readonly<Record<string, string>> = {
  '+ASt': 'Storage', ACDb: 'Cosmos DB', '+ABa': 'Batch', APIM: 'API Management', '+AMC': 'Machine Learning', '+ASb': 'Service Bus', '+AEh': 'Event Hubs', '+ARm': 'Relay',
  AIoT: 'IoT', AzCa: 'Cache for Redis', AzEG: 'Event Grid', AzSe: 'AI Search', AzFu: 'Functions', '+ACR': 'Container Registry',
};

export const rule: SecretRule = {
  title: 'Azure service key',
  provider: 'Azure',
  severity: 'high',
  literals: ['+ASt', 'ACDb', '+ABa', 'APIM', '+AMC', '+ASb', '+AEh', '+ARm', 'AIoT', 'AzCa', 'AzEG', 'AzSe', 'AzFu', '+ACR'],
  pattern: /(?:[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|APIM|\+AMC)[A-Za-z0-9+/]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa|AzEG)[A-P][A-Za-z0-9+/]{5}=|[A-Za-z0-9+/]{42}(?:AzSe|\+ACR)[A-D][A-Za-z0-9+/]{5}|[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)/,
  before: 76,
  reach: 16,
  plausible: ({ before, after }) => !/[+/]$/.test(before) && !/^[+/=]/.test(after),
  inspect: ({ secret }) => {
    const mark = /(?:\+ASt|ACDb|\+ABa|APIM|\+AMC|\+ASb|\+AEh|\+ARm|AIoT|AzCa|AzEG|AzSe|AzFu|\+ACR)(?=[A-Za-z0-9+/_-]{5,7}={0,2}$)/.exec(secret)?.[0];
    return mark === undefined ? {} : { structure: 'valid', facts: { service: services[mark] ?? mark } };
  },
  instead: ['azure-storage-key', 'azure-shared-access-key', 'azure-search-key'],
  about: {
    allows: 'use the service as whoever administers it',
    rotate: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  },
};
