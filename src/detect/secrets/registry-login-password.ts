// `docker login -p`, also of podman, helm, oras and others.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a login to a registry',
  provider: 'generic',
  severity: 'high',
  literals: ['docker login', 'podman login', 'helm registry login', 'nerdctl login', 'oras login', 'buildah login', 'skopeo login', 'crane auth login', 'svn '],
  pattern: /(?:(?:docker|podman|nerdctl|oras|buildah|skopeo|crane auth|helm registry) login|svn)\s[^\r\n|]{0,240}?(?:-p|--password)[\s=]["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'pull and push in the name of the account',
    rotate: 'https://docs.docker.com/reference/cli/docker/login/',
  },
};
