// World Weather Online keys: 31 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'World Weather Online API key',
  provider: 'World Weather Online',
  severity: 'high',
  near: { words: ['worldweather', 'worldweatheronline'], value: /[A-Za-z0-9]{31,32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.worldweatheronline.com/weather-api/',
  },
};
