// Shared access signatures in addresses of Azure Storage and Service Bus: `sig=` is the secret, `se=` says until when.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure shared access signature',
  provider: 'Azure',
  severity: 'high',
  literals: ['sig='],
  pattern: /sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd]))/,
  plausible: ({ before, after }) => /(?:\?|&|&amp;|\\u0026|SharedAccessSignature )s[vrepts][a-z]?=/i.test(`${before.slice(-200)}`) || /^&(?:amp;)?s[vrepts][a-z]?=/.test(after),
  inspect: ({ before, after }) => {
    const expires = /[?&;]se=(\d{4}-\d\d-\d\d)/.exec(`${before}${after}`)?.[1];
    return expires === undefined ? {} : { facts: { expires } };
  },
  about: {
    allows: 'use the container, blob or queue as the address allows, until it expires',
    rotate: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
  },
};
