// AWS puts the number of the account into its key ids: base32 after the prefix, the account in the first 48 bits but for the lowest seven and the highest one.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The account a key id belongs to; `undefined` for ids of before 2019 (fifth letter before `Q`), which hold none, and for what is no key id. */
export function accountOfAccessKey(id: string): string | undefined {
  if (!/^[A-Z]{4}[Q-Z2-7][A-Z2-7]{15}$/.test(id)) return undefined;
  let bits = 0n;
  for (const letter of id.slice(4, 14)) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  // Ten letters are fifty bits: two too many.
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account < 1_000_000_000_000n ? account.toString().padStart(12, '0') : undefined;
}
