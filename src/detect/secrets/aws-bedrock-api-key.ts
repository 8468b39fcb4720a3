// Bedrock keys begin with a mark and hold a base64 text that opens with `BedrockAPIKey-` (long-lived) or the name of the service (short-lived).
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Amazon Bedrock API key',
  provider: 'AWS',
  severity: 'high',
  literals: ['ABSKQmVkcm9ja0FQSUtleS', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
  pattern: /(?:ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{70,260}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,3000})={0,2}/,
  reach: 3100,
  inspect: ({ secret }) => {
    const account = secret.startsWith('ABSK') ? /-at-(\d{12})/.exec(decodeBase64(secret.slice(4)) ?? '')?.[1] : undefined;
    return account === undefined ? {} : { structure: 'valid', facts: { account } };
  },
  about: {
    allows: 'run the models of the account on Amazon Bedrock at its expense',
    rotate: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  },
};
