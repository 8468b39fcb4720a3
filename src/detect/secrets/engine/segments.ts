// What counts as a segment that may belong to a random value: letters and digits only, long enough, changing between classes more often than names do. The WebAssembly
// prefilter has the same rule; a test holds them together.

/** 0 none of these, 1 digit, 2 lower case, 3 upper case. */
export const classOf: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x30 && byte <= 0x39 ? 1 : byte >= 0x61 && byte <= 0x7a ? 2 : byte >= 0x41 && byte <= 0x5a ? 3 : 0));

/** Letters and digits in a row. */
export const leastSegment = 10;
/** Of them digits; and changes between letters and digits or from lower to upper case. */
export const leastDigits = 2;
export const leastChanges = 3;
/** Where there is one digit only, it must be longer and change more often. */
export const longSegment = 20;
export const manyChanges = 5;
