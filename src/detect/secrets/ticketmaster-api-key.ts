// The consumer key of an app: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ticketmaster API key',
  provider: 'Ticketmaster',
  severity: 'low',
  near: { words: ['ticketmaster', 'ticket master'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'look up events on the app\'s quota',
    rotate: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  },
};
