// A number for the first three letters or digits of a word, ignoring case: by it most places that begin no provider's name are passed over.

/** 15 bits. Letters have five bits each; digits share them with letters, which costs a second look. */
export const wordHash = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
