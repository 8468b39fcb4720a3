// AccuWeather keys: 32 letters and digits, newer ones behind `zpka_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AccuWeather API key',
  provider: 'AccuWeather',
  severity: 'medium',
  near: { words: ['accuweather', 'accu weather'], value: /(?:zpka_)?[A-Za-z0-9_%]{32,46}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'ask for weather at the expense of the account',
    rotate: 'https://developer.accuweather.com/',
  },
};
