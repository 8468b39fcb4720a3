// Passwords of ServiceNow users stand beside the name of the instance.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ServiceNow password',
  provider: 'ServiceNow',
  severity: 'critical',
  near: { words: ['servicenow', 'snow password'], value: /[^\s"\'`,;(){}<>$\\]{8,40}/ },
  random: false,
  plausible: ({ text, before }) => /(?:pass(?:word|wd)?|pwd)["']?[\s:=>]{1,6}["']?$/i.test(before) && /\d/.test(text) && /[A-Za-z]/.test(text) && !/^(?:\w{1,30}\.|\[|%|my|your)/i.test(text),
  about: {
    allows: 'read and change the records of the instance as that user',
    rotate: 'https://www.servicenow.com/docs/',
  },
};
