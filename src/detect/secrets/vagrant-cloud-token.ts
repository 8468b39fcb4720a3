// Vagrant Cloud tokens: 14 characters, `.atlasv1.`, then 60 and more, as in HCP Terraform.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vagrant Cloud token',
  provider: 'Vagrant Cloud',
  severity: 'high',
  near: { words: ['vagrant', 'vagrantcloud', 'atlas token'], value: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{55,70}/, bare: true },
  about: {
    allows: 'publish and replace boxes in the name of the account',
    rotate: 'https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication',
  },
};
