// Keys of Azure Functions after their names: 54 or 56 characters with two equals signs at the end.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure function key',
  provider: 'Azure',
  severity: 'high',
  near: { words: ['azure function', 'azurefunction', 'functions key', 'function key', 'functionkey', 'functionapp', 'function app', 'azfunc'], value: /[A-Za-z0-9_/+-]{52,54}==/ },
  about: {
    allows: 'call the function, or with the host key every function of the app',
    rotate: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
  },
};
