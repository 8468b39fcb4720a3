// Begins with AK1; the name must stand near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'EcoStruxure IT API key',
  provider: 'EcoStruxure IT',
  severity: 'high',
  near: { words: ['ecostruxureit', 'ecostruxure'], value: /AK1[A-Za-z0-9\/]{45,60}/, bare: true },
  about: {
    allows: 'read devices, alarms and sensors of data centers',
    rotate: 'https://community.se.com/',
  },
};
