// Stellar seeds: base32 of a version byte, 32 bytes and a CRC-16, which makes 56 characters that begin with S.
import type { SecretRule } from './contract.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The last two of the 35 bytes are a CRC-16 (XMODEM) of those before, low byte first. */
const isSeed = (text: string): boolean => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    held = ((held << 5) | alphabet.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 0xff);
  }
  let crc = 0;
  for (const byte of bytes.slice(0, 33)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
  }
  return bytes[0] === 0x90 && bytes[33] === (crc & 0xff) && bytes[34] === crc >>> 8;
};

export const rule: SecretRule = {
  title: 'Stellar secret seed',
  provider: 'Stellar',
  severity: 'critical',
  near: { words: ['stellar', 'xlm', 'soroban', 'horizon', 'lumens', 'secret seed'], value: /S[A-Z2-7]{55}/, bare: true },
  plausible: ({ secret }) => isSeed(secret),
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'move everything that the account holds',
    rotate: 'https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts',
  },
};
