// Other galleries hand out UUIDs or keys of the same length without the prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NuGet API key of another gallery',
  provider: 'NuGet',
  severity: 'high',
  near: { words: ['nuget'], value: /[a-z0-9]{46}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  plausible: ({ secret }) => !secret.startsWith('oy2'),
  about: {
    allows: 'publish packages to the gallery',
    rotate: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  },
};
