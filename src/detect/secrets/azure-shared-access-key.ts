// Shared access keys of Service Bus, Event Hubs, IoT Hub and Relay in a connection string: 32 bytes as base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure shared access key',
  provider: 'Azure',
  severity: 'high',
  literals: ['sharedaccesskey=', 'sharedsecretvalue='],
  pattern: /shared(?:accesskey|secretvalue)=(?<secret>[A-Za-z0-9+/]{42,43}=|[A-Za-z0-9+/]{86}==)/i,
  glued: 'before',
  inspect: ({ secret, before }) => {
    const host = /(?:sb:\/\/|HostName=)([a-z0-9.-]{4,80})/i.exec(before)?.[1];
    return { ...(/^.{33}(?:\+A(?:Sb|Eh|Rm)|AIoT)/.test(secret) ? { structure: 'valid' as const } : {}), ...(host === undefined ? {} : { facts: { host } }) };
  },
  instead: ['azure-marked-key'],
  about: {
    allows: 'send, receive or administer on the queue, hub or device registry that the policy covers',
    rotate: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
  },
};
