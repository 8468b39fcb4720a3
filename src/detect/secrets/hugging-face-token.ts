// hf_ and 34 letters; tokens of organizations begin with api_org_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hugging Face access token',
  provider: 'Hugging Face',
  severity: 'critical',
  // Tokens without a digit begin no segment that the prefilter would see: so one literal for each character behind the prefix.
  literals: ['api_org_', ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', (next) => `hf_${next}`)],
  pattern: /(?:hf|api_org)_[A-Za-z0-9]{34}/,
  about: {
    allows: 'read private models and, with write access, replace them',
    rotate: 'https://huggingface.co/docs/hub/security-tokens',
  },
  verify: { url: 'https://huggingface.co/api/whoami-v2', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
