// Temporary AWS credentials carry a long base64 token whose first bytes are a fixed version mark or the words `origin` in it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AWS session token',
  provider: 'AWS',
  severity: 'high',
  literals: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'],
  pattern: /(?:IQoJb3JpZ2lu|F[wQ]o[DG](?:ZXIv)?YXdz)[A-Za-z0-9+/%]{150,2500}={0,2}/,
  reach: 2600,
  about: {
    allows: 'act in AWS as the role it was issued for, together with its key, until it expires',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  },
};
