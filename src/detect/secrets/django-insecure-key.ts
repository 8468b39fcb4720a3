// Made by `startproject`; its prefix says that it must not go into production, where it often is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Django development key',
  provider: 'Django',
  severity: 'medium',
  literals: ['django-insecure-'],
  pattern: /django-insecure-[A-Za-z0-9!@#$%^&*(\-_=+)]{40,80}/,
  about: {
    allows: 'forge sessions and signed values wherever this key is used',
    rotate: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  },
};
