// Slite keys: 40 hex digits or a JWT.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Slite API key',
  provider: 'Slite',
  severity: 'high',
  near: { words: ['slite'], value: /[A-Fa-f0-9]{40}|eyJ[\w-]{20,120}\.eyJ[\w-]{40,300}\.[\w-]{40,100}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the notes of the workspace',
    rotate: 'https://developers.slite.com/reference/authentication',
  },
  instead: ['jwt'],
};
