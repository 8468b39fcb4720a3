// The checksum of bech32 (BIP 173): a prefix, a `1`, and data whose last six characters are made of all the rest.
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Whether the checksum agrees. */
export const isBech32 = (text: string): boolean => {
  const word = text.toLowerCase();
  const one = word.lastIndexOf('1');
  if (one < 1 || word.length - one < 7) return false;
  let sum = 1;
  const feed = (value: number): void => {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, mask] of GENERATOR.entries()) if ((top >> bit) & 1) sum ^= mask;
  };
  for (let index = 0; index < one; index += 1) feed(word.charCodeAt(index) >> 5);
  feed(0);
  for (let index = 0; index < one; index += 1) feed(word.charCodeAt(index) & 31);
  for (const letter of word.slice(one + 1)) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return false;
    feed(value);
  }
  return sum === 1;
};
