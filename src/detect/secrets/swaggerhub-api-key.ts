// SwaggerHub keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SwaggerHub API key',
  provider: 'SwaggerHub',
  severity: 'high',
  near: { words: ['swaggerhub'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read and change the API definitions of the user',
    rotate: 'https://support.smartbear.com/swaggerhub/docs/en/integrations/api-key.html',
  },
};
