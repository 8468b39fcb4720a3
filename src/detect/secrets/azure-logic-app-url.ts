// Addresses that start a Logic App or Power Automate flow: whoever knows the `sig` may call it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure Logic App trigger address',
  provider: 'Azure',
  severity: 'high',
  literals: ['.logic.azure.com', '.api.powerplatform.com'],
  pattern: /\.(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[A-Za-z0-9_/-]{20,140}\/paths\/invoke[A-Za-z0-9_/-]{0,60}\?[\w%=&.;/-]{4,160}sig=(?<secret>[\w-]{43})/,
  glued: 'before',
  about: {
    allows: 'start the flow with content of their own',
    rotate: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
  },
};
