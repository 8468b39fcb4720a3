// Hashes of crypt(3) begin with three characters; a fourth, the first of the salt, makes them a literal that is rare.
const salt = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The prefix with every character that may come next: those of a salt, or `only` these. */
export const withSalt = (prefix: string, only: RegExp = /./): readonly string[] => [...salt].filter((letter) => only.test(letter)).map((letter) => prefix + letter);
