// Shannon entropy of a text, and other measures of how random it looks.

/** Bits per character, from the frequencies in the text itself. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** The share of characters that follow their neighbor in the alphabet or repeat it: `abcdef`, `12345`, `aaaa`. 0 to 1. */
export function sequenceShare(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 0 || step === 1 || step === -1) steps += 1;
  }
  return text.length < 2 ? 0 : steps / (text.length - 1);
}
