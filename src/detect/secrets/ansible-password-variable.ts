// Variables with which Ansible logs in and becomes root.
import type { SecretRule } from './contract.ts';
import { isBareLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of an Ansible inventory',
  provider: 'Ansible',
  severity: 'high',
  literals: ['ansible_password', 'ansible_ssh_pass', 'ansible_become_pass', 'ansible_sudo_pass', 'ansible_become_password', 'ansible_su_pass', 'ansible_winrm_pass', 'ansible_user_pass'],
  pattern: /ansible_(?:ssh_|become_|sudo_|su_|winrm_|user_)?pass(?:word)?["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isBareLiteralSecret,
  random: false,
  about: {
    allows: 'log in to the machines of the inventory',
    rotate: 'https://docs.ansible.com/ansible/latest/vault_guide/index.html',
  },
};
