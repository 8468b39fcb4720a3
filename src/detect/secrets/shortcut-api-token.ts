// Shortcut tokens are UUIDs; the name is an ordinary word, and the service was called Clubhouse.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shortcut API token',
  provider: 'Shortcut',
  severity: 'high',
  near: { words: ['shortcut', 'clubhouse'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read and change the stories of the workspace',
    rotate: 'https://help.shortcut.com/hc/en-us/articles/205701199',
  },
};
