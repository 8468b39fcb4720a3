// A UUID for the app, forty characters for identities.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intercom client or identity secret',
  provider: 'Intercom',
  severity: 'high',
  near: { words: ['intercom'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9_-]{40}/ },
  plausible: ({ before, secret }) => /secret["'\\]{0,2}\W{1,8}$|secret_key\W{1,6}$/i.test(before) && /\d/.test(secret),
  about: {
    allows: 'obtain tokens of workspaces, or pass as any user in the messenger',
    rotate: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
};
