// The same as `kubectl get -o yaml` prints it: the data before the kind.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';
import { isLiteral, isPrintable } from './lib/plain.ts';

const clear = (text: string): string => {
  const value = decodeBase64(text.replace(/\s+$/, '')) ?? '';
  return isPrintable(value.replace(/[\r\n]+$/, '')) ? value : '';
};

export const rule: SecretRule = {
  title: 'Value of a Kubernetes Secret (dumped)',
  provider: 'Kubernetes',
  severity: 'high',
  literals: ['data:'],
  pattern: /data:\r?\n\s{1,16}[\w.-]{1,128}:\s{1,4}(?<secret>[A-Za-z0-9+\/]{8,2000}={0,2})\r?\n(?:[\s\S]{0,1500}?\n)?kind: Secret\s/,
  reach: 4000,
  glued: 'both',
  plausible: ({ secret }) => isLiteral(clear(secret)),
  random: false,
  about: {
    allows: 'use whatever the Secret opens',
    rotate: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
};
