// Keys of the repository and tokens of integrations are both 32 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Magento access key',
  provider: 'Magento',
  severity: 'high',
  near: { words: ['magento'], value: /[a-z0-9]{32}/ },
  about: {
    allows: 'download licensed extensions or call the store in the name of an integration',
    rotate: 'https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys',
  },
};
