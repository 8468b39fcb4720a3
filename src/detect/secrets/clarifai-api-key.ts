// Clarifai keys have no prefix: 32 letters and digits beside the provider's name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clarifai API key',
  provider: 'Clarifai',
  severity: 'high',
  near: { words: ['clarifai'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'run models and read the inputs of the application',
    rotate: 'https://docs.clarifai.com/control/authentication/pat',
  },
};
