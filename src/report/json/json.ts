// The Scan document itself, whole. It adds nothing and leaves nothing out: what other programs build on is the published schema.
import type { Scan } from '#model/scan';
import { stringify } from './stringify.ts';

/** Top-level keys in the order of docs and schema, however the document was put together or read back. */
export function render(scan: Scan): string {
  const { schemaVersion, tool, target, evaluatedOn, feeds, policy, contacted, inventory, findings, coverage, verdict, facts } = scan;
  return stringify({ schemaVersion, tool, target, evaluatedOn, feeds, policy, contacted, inventory, findings, coverage, verdict, facts }, 1);
}
