// The address of an MCP server at Zapier holds its whole credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zapier MCP address',
  provider: 'Zapier',
  severity: 'high',
  literals: ['mcp.zapier.com/api/', 'actions.zapier.com/mcp/'],
  pattern: /(?:mcp\.zapier\.com\/api\/(?:mcp|v1)\/\w{1,8}\/(?<secret>[A-Za-z0-9+\/=_%-]{40,200})|actions\.zapier\.com\/mcp\/sk-ak-[\w-]{20,80})/,
  glued: 'before',
  about: {
    allows: 'run the actions that the server exposes, with the accounts connected there',
    rotate: 'https://help.zapier.com/hc/en-us/articles/36265392843917',
  },
};
