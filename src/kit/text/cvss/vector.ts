// The text of a CVSS vector as metrics: `AV:N/AC:L/…`. It knows a version's metrics only as the table it is given.
import { err, ok, type Result } from '#model/result';

/** Values by metric, as one string of one-letter values or a list of longer ones. */
export type Metrics = ReadonlyMap<string, readonly string[]>;

export const metricsOf = (rows: Readonly<Record<string, string>>): Metrics => new Map(Object.entries(rows).map(([names, values]) => [names, values.split(' ')]));

/**
 * Reads `metric:value` pairs between slashes, in any order. A metric that is unknown or stands twice, a value that the metric does not
 * have, or a missing one of `required` is an error, for a score of half a vector would pass for a score.
 */
export function parseMetrics(text: string, known: Metrics, required: readonly string[]): Result<ReadonlyMap<string, string>, string> {
  const found = new Map<string, string>();
  for (const pair of text.split('/')) {
    const at = pair.indexOf(':');
    const metric = pair.slice(0, Math.max(at, 0));
    const values = known.get(metric);
    if (values === undefined) return err(`unknown metric in ${quote(pair)}`);
    if (found.has(metric)) return err(`the metric ${metric} stands twice`);
    if (!values.includes(pair.slice(at + 1))) return err(`unknown value in ${quote(pair)}`);
    found.set(metric, pair.slice(at + 1));
  }
  const missing = required.filter((metric) => !found.has(metric));
  return missing.length === 0 ? ok(found) : err(`missing: ${missing.join(', ')}`);
}

/** Advisories are read by machines and shown to people: what is quoted from one stays short and on its line. */
const quote = (text: string): string => JSON.stringify(text.slice(0, 20));
