// A number and a UUID: tokens of before 2022.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Figma access token without prefix',
  provider: 'Figma',
  severity: 'high',
  near: { words: ['figma'], value: /[0-9]{3,7}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/, bare: true },
  about: {
    allows: 'read and comment on the files of the user',
    rotate: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
};
