// Client secrets of Microsoft Entra ID: three characters, a digit, `Q~`, then 31 to 34 more; dots, dashes and tildes occur everywhere.
import type { SecretRule } from './contract.ts';

/** A literal must have four characters: the one before the mark is every one that may stand there. */
const literals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~.-'].flatMap((character) => [`${character}7Q~`, `${character}8Q~`]);

export const rule: SecretRule = {
  title: 'Microsoft Entra client secret',
  provider: 'Azure',
  severity: 'critical',
  literals,
  pattern: /[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![\w~-])/,
  before: 2,
  reach: 44,
  glued: 'before',
  plausible: ({ before }) => !/[\w~]$/.test(before.replace(/\\[nrt]$|%3D$/i, '')),
  about: {
    allows: 'sign in as the application, with everything it was granted in the tenant',
    rotate: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
  },
};
