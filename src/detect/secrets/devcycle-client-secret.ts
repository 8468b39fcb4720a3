// Server keys have a prefix; client secrets of the management API are 64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DevCycle secret or SDK key',
  provider: 'DevCycle',
  severity: 'high',
  near: { words: ['devcycle', 'dvc'], value: /dvc_server_[A-Za-z0-9_]{30,64}|[A-Za-z0-9-]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change the features of the project, or read all of them',
    rotate: 'https://docs.devcycle.com/management-api/',
  },
};
