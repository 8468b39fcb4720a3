// Credentials in what is about to be shown: names of files and branches, commit authors, words of a mistyped configuration. Nobody looked for them there, and they are no
// findings; but a report must not be what spreads them. Only what tells by its form what it is counts, as anything else would tear holes into honest text.
import { builtInRules, scannerOf, type SecretScanner } from './load-rules.ts';

/** Texts are joined up to so many bytes and looked at together. */
const batch = 4 * 1024 * 1024;
/** No credential that is told by form alone is shorter. */
const shortest = 12;

function valuesIn(text: string, scanner: SecretScanner): readonly string[] {
  const bytes = Buffer.from(text);
  return scanner.scan(bytes, bytes.length, 0, bytes.length).flatMap(({ data }) => {
    if (data?.fields.confidence !== 'high' || data.fields.inspection.example !== undefined) return [];
    // Also as it stands there, where that was encoded.
    return [data.fields.secret, bytes.toString('utf8', data.fields.start, data.fields.end)];
  }).filter((value) => value.length >= shortest && !/\s/.test(value.trim()));
}

/** Values that must not stand in these texts. */
export function rawIn(texts: Iterable<string>, scanner: SecretScanner): readonly string[] {
  const found = new Set<string>();
  let joined = '';
  const look = (): void => {
    for (const value of valuesIn(joined, scanner)) found.add(value);
    joined = '';
  };
  for (const text of texts) {
    if (text.length < shortest) continue;
    joined += `${text}\n\n`;
    if (joined.length > batch) look();
  }
  look();
  return [...found];
}

/** The text without credentials that the built-in rules know by form. Loads all rules: for the one message that ends a run. */
export function withoutCredentials(text: string): string {
  if (!/[\w.+/=-]{12}/.test(text)) return text;
  return [...rawIn([text], scannerOf(builtInRules()))].sort((a, b) => b.length - a.length).reduce((out, value) => out.replaceAll(value, '…'), text);
}
