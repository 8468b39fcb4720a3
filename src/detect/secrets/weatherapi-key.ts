// WeatherAPI.com keys: 31 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WeatherAPI.com key',
  provider: 'WeatherAPI.com',
  severity: 'high',
  near: { words: ['weatherapi', 'weather api'], value: /[a-f0-9]{31}/ },
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.weatherapi.com/docs/',
  },
};
