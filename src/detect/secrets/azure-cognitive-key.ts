// Keys of Azure AI services and of API Management: 32 hexadecimal digits under the name of the header or the service.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure subscription key',
  provider: 'Azure',
  severity: 'high',
  near: { words: ['ocp apim', 'azure cognitive', 'cognitive', 'azure speech', 'azure translator', 'azure vision', 'azure face', 'azure maps', 'azure form', 'apim subscription', 'azure language', 'azure text', 'bing search', 'bing', 'text analytics', 'luis', 'qnamaker', 'computer vision', 'azure document'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'call the service at the expense of the subscription',
    rotate: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  },
};
