// Turso issues JWTs signed with Ed25519; only the name beside them tells whose.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Turso database token',
  provider: 'Turso',
  severity: 'critical',
  near: { words: ['turso', 'libsql'], value: /eyJ[\w-]{30,60}\.eyJ[\w-]{30,240}\.[\w-]{86}/ },
  about: {
    allows: 'read and change the data of the database',
    rotate: 'https://docs.turso.tech/',
  },
};
