// Tokens of Vercel Blob: `vercel_blob_rw_`, the id of the store, the secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vercel Blob token',
  provider: 'Vercel',
  severity: 'high',
  literals: ['vercel_blob_rw_'],
  pattern: /vercel_blob_rw_[A-Za-z0-9]{12,24}_[A-Za-z0-9]{24,48}/,
  about: {
    allows: 'read, write and delete every file of the store',
    rotate: 'https://vercel.com/docs/vercel-blob',
  },
};
