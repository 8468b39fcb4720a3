// The seeds of NATS keys: base32 over a kind, 32 bytes and a CRC-16 (XMODEM) of both, lowest byte first.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(text: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    bits = ((bits << 5) | value) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

export function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}

/** Whether the checksum agrees. */
export function isNkeySeed(text: string): boolean {
  const bytes = bytesOf(text);
  if (bytes?.length !== 36) return false;
  return crc16(bytes.slice(0, 34)) === (bytes[34] ?? 0) + (bytes[35] ?? 0) * 256;
}
