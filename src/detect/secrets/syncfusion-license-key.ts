// Syncfusion license keys of the last years begin with the same base64 text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Syncfusion license key',
  provider: 'Syncfusion',
  severity: 'medium',
  literals: ['Ngo9BigBOggjHTQxAR8/', 'ORg4AjUWIQA/', 'Mgo+DSMBa'],
  pattern: /(?:Ngo9BigBOggjHTQxAR8\/|ORg4AjUWIQA\/|Mgo\+DSMBa)[A-Za-z0-9+\/@;]{30,300}={0,2}/,
  about: {
    allows: 'use the components on the license',
    rotate: 'https://help.syncfusion.com/common/essential-studio/licensing/overview',
  },
};
