// 50 characters of an alphabet with `!@#$%^&*(-_=+)`; without one of these, Django must be named around it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Django secret key',
  provider: 'Django',
  severity: 'high',
  literals: ['SECRET_KEY'],
  pattern: /SECRET_KEY["']?\]?[ \t]{0,8}[:=,][ \t]{0,8}(?:default[ \t]{0,2}=[ \t]{0,2})?[rbu]?["']?(?<secret>(?!django-insecure-)[A-Za-z0-9!@#$%^&*(\-_=+)]{50,64})(?=["'\s]|$)/,
  before: 0,
  plausible: ({ secret, before, after }) => /\d/.test(secret) && ((/[!@#$%^&*(=+)]/.test(secret) && /^[a-z0-9!@#$%^&*(\-_=+)]{50}$/.test(secret)) || /django/i.test(before.slice(-80) + after)),
  glued: 'before',
  about: {
    allows: 'forge sessions and signed values, and with some settings run code',
    rotate: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  },
};
