// ScreenshotAPI tokens: four groups of seven capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ScreenshotAPI token',
  provider: 'ScreenshotAPI',
  severity: 'high',
  near: { words: ['screenshotapi', 'screenshot api'], value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'take screenshots on the account',
    rotate: 'https://screenshotapi.net/documentation',
  },
};
