// A list of fields: shard, user, expiry, application and a hash.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Evernote token',
  provider: 'Evernote',
  severity: 'high',
  literals: [':V=2:H='],
  pattern: /S=s\d{1,4}:U=[a-f0-9]{1,8}:E=[a-f0-9]{8,12}:C=[a-f0-9]{8,12}:P=[a-f0-9]{1,8}:A=[\w.-]{1,40}:V=2:H=[a-f0-9]{32}/,
  before: 140,
  about: {
    allows: 'read and change the notes of the user',
    rotate: 'https://dev.evernote.com/doc/articles/authentication.php',
  },
};
