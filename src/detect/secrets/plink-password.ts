// PuTTY tools take a password behind `-pw`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a PuTTY command line',
  provider: 'generic',
  severity: 'high',
  literals: ['plink', 'pscp', 'psftp', 'putty', 'kitty'],
  pattern: /(?:plink|pscp|psftp|putty|kitty)(?:\.exe)?["']?\s[^\r\n]{0,200}?-pw\s{1,3}["']?(?<secret>[^\s"'`|;&<>]{4,128})/i,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter7.html',
  },
};
