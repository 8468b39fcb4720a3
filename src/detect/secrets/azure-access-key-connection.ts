// Connection strings of SignalR, Web PubSub and Communication Services: the host of the service, then `AccessKey=`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure access key',
  provider: 'Azure',
  severity: 'high',
  literals: ['.service.signalr.net', '.webpubsub.azure.com', '.communication.azure.com'],
  pattern: /\.(?:service\.signalr\.net|webpubsub\.azure\.com|[a-z.]{0,20}communication\.azure\.com)\/?;accesskey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})/i,
  glued: 'before',
  about: {
    allows: 'connect, send and administer in the name of the application',
    rotate: 'https://learn.microsoft.com/en-us/azure/azure-signalr/signalr-howto-key-rotation',
  },
};
