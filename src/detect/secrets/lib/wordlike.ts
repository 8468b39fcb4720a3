// Tells words and names from letters that chance put together, by how often one letter follows another in source code. No network, no model: a table of 784 numbers.
import { bigrams } from './bigrams.generated.ts';

const size = 28;
const cost: Uint8Array = Uint8Array.from(bigrams, (digit) => parseInt(digit, 36));
const symbolOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : code >= 65 && code <= 90 ? code - 65 : code >= 48 && code <= 57 ? 26 : 27);

/**
 * Mean surprise of each letter after the one before it, in bits: about 2.5 to 3.6 for words and names, 4.5 and more for random letters and digits. A change of case
 * from lower to upper begins a new word.
 */
export function surpriseOf(text: string): number {
  let sum = 0;
  let steps = 0;
  let last = 27;
  let lastLower = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const symbol = symbolOf(code);
    const upper = code >= 65 && code <= 90;
    if (upper && lastLower) last = 27;
    if (symbol !== 27 || last !== 27) {
      sum += cost[last * size + symbol] ?? 0;
      steps += 1;
    }
    last = symbol;
    lastLower = code >= 97 && code <= 122;
  }
  return steps === 0 ? 0 : sum / steps / 2;
}
