// A manifest of kind Secret: values in base64 are not encrypted.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';
import { isLiteral, isPrintable } from './lib/plain.ts';

const clear = (text: string): string => {
  const value = decodeBase64(text.replace(/\s+$/, '')) ?? '';
  return isPrintable(value.replace(/[\r\n]+$/, '')) ? value : '';
};

export const rule: SecretRule = {
  title: 'Value of a Kubernetes Secret',
  provider: 'Kubernetes',
  severity: 'high',
  literals: ['kind: Secret', 'kind":"Secret"', 'kind": "Secret"', 'kind: "Secret"'],
  pattern: /kind"?:\s?"?Secret"?\s[\s\S]{0,600}?\s"?(?:data|stringData)"?:\s{0,8}\{?\s{1,16}"?[\w.-]{1,128}"?:\s{1,4}"?(?<secret>[A-Za-z0-9+\/]{8,2000}={0,2}|[!-~]{6,200})/,
  reach: 2900,
  glued: 'both',
  plausible: ({ secret, text }) => /[^g]data"?:/i.test(text) && (/\bdata"?:\s/.test(text) && !/stringData/.test(text) ? isLiteral(clear(secret)) : isLiteral(secret)),
  random: false,
  about: {
    allows: 'use whatever the Secret opens',
    rotate: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
};
