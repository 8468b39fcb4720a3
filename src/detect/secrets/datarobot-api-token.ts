// A number of 24 hex digits and a random value, in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DataRobot API token',
  provider: 'DataRobot',
  severity: 'high',
  near: { words: ['datarobot'], value: /[A-Za-z0-9+\/=]{80,140}/ },
  about: {
    allows: 'read the data and run the models of its owner',
    rotate: 'https://docs.datarobot.com/',
  },
};
