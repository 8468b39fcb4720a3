// Hashes of crypt(3) begin with three characters; a fourth, the first of the salt, makes them a literal that is rare.
const salt = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The prefix with every character that a salt may begin with. */
export const withSalt = (prefix: string): readonly string[] => [...salt].map((letter) => prefix + letter);
