// Keys: 32 hex digits, in addresses as appid.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenWeather API key',
  provider: 'OpenWeather',
  severity: 'medium',
  near: { words: ['openweather', 'openweathermap', 'owm', 'pyowm'], value: /[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'read weather data at the expense of the account',
    rotate: 'https://openweathermap.org/appid',
  },
  verify: { url: 'https://api.openweathermap.org/data/2.5/weather?q=London&appid={secret}', active: [200], inactive: [401] },
};
