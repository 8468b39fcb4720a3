// Application secret and consumer key are both 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OVHcloud secret or consumer key',
  provider: 'OVHcloud',
  severity: 'critical',
  near: { words: ['ovh'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'change servers and domains, as application secret and consumer key together',
    rotate: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  },
};
