// `assay explain`: finds what was asked for in a scan, and tells its whole story.
import { resolve } from 'node:path';
import { UsageError } from '#model/result';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { recordsOf } from '#engine/open-sources';
import { readScan } from '#engine/read-scan';
import type { ScanRequest, World } from '#engine/request';
import { runScan } from '#engine/scan';
import { sha256 } from '#kit/io/sha256';
import { parsePurl } from '#kit/text/purl';
import { renderExplain, renderExplainComponent, renderExplainRecords } from '#report/text/explain';
import type { Parsed, Shell } from './contract.ts';
import { choiceOf, isSet, valueOf } from './parse.ts';
import { toScanRequest } from './scan-options.ts';
import { wantsColor, worldOf } from './scan.ts';

/** `CVE-2021-23337`, `GHSA-…`, `GO-2025-3487`: letters, a dash, and more; six characters without a dash are an id of ours. */
const isAdvisoryId = (word: string): boolean => /^[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9:._-]+$/.test(word);

/** Six characters, or a whole fingerprint. */
const isId = (word: string): boolean => /^(?:[0-9a-z]{6}|[0-9a-f]{64})$/i.test(word);

const historyRequest = (request: ScanRequest): ScanRequest => ({ ...request, kinds: ['secret'], secrets: { tree: true, history: true, reach: 'refs' } });

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function findingsFor(scan: Scan, word: string): readonly Finding[] {
  return scan.findings.filter(
    (finding) => same(finding.id, word) || same(finding.fingerprint, word) || [...(finding.advisories ?? []), ...(finding.aliases ?? [])].some((id) => same(id, word)),
  );
}

/** Components that a purl names; without a version, every version. */
function componentsFor(scan: Scan, word: string): Scan['inventory']['components'] {
  const asked = parsePurl(word);
  if (!asked.ok) throw new UsageError(`${word} is no purl: ${asked.error}`);
  return scan.inventory.components.filter((component) => {
    const own = parsePurl(component.purl);
    if (!own.ok) return false;
    const { type, namespace, name, version } = asked.value;
    return own.value.type === type && own.value.namespace === namespace && own.value.name === name && (version === undefined || own.value.version === version);
  });
}

/** A document from a file may be anybody's: a field of another type than ours is its mistake, not a fault of ours. */
function tellFrom(file: string, tell: () => string): string {
  try {
    return tell();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file}: not a whole scan document: ${error.message}`, 'a scan document is written by: assay scan -o json=scan.json');
    throw error;
  }
}

async function recordOf(id: string | undefined, evaluatedOn: string, world: World): Promise<unknown> {
  return id === undefined ? undefined : (await recordsOf(id, evaluatedOn, world)).records[0]?.record;
}

export async function explainCommand(parsed: Parsed, shell: Shell): Promise<number> {
  const [word, target = '.', ...more] = parsed.positionals;
  if (word === undefined) throw new UsageError('say what to explain: the id of a finding, an advisory (CVE-…, GHSA-…), a package, or a purl', 'assay explain --help');
  if (more.length > 0) throw new UsageError(`one thing at a time: ${more.join(' ')} is too much`, 'assay explain --help');
  const world = worldOf(parsed, shell);
  const file = valueOf(parsed, 'scan');
  const request = toScanRequest(parsed, target, world.now());
  const first = file === undefined ? await runScan(request, world) : readScan(resolve(shell.cwd, file));
  // The id of a secret that only the history has: it takes a look at the history to tell its story.
  const past = file === undefined && isId(word) && findingsFor(first, word).length === 0 && !first.inventory.components.some((component) => same(component.name, word)) ? await runScan(historyRequest(request), world) : first;
  const scan = findingsFor(past, word).length > 0 ? past : first;
  world.progress.done();

  const named = findingsFor(scan, word);
  const components = word.startsWith('pkg:') ? componentsFor(scan, word) : named.length === 0 ? scan.inventory.components.filter((component) => same(component.name, word)) : [];
  const ids = new Set(components.map((component) => component.id));
  const findings = named.length > 0 ? named : scan.findings.filter((finding) => ids.has(finding.subject.id));
  const style = { width: shell.width, color: shell.outTerminal && wantsColor(parsed, shell), unicode: true, verbose: isSet(parsed, 'verbose'), sha256 };
  const asJson = choiceOf(parsed, 'output', ['text', 'json'] as const) === 'json';
  if (findings.length === 0 && components.length === 0) {
    const { records, failed } = isAdvisoryId(word) ? await recordsOf(word, request.evaluatedOn, world) : { records: [], failed: [] };
    if (records.length > 0) {
      const told = records.map((found) => found.record);
      await shell.out(asJson ? `${JSON.stringify({ findings, components, records: told }, undefined, 2)}\n` : renderExplainRecords(scan, told, style));
      return 0;
    }
    for (const each of failed) world.note(`${each.feed} could not be searched: ${each.why}`);
    const where = file ?? target;
    const open = scan.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : [])).filter((gap) => gap.required).length;
    if (open > 0) world.note(`${open} required ${open === 1 ? 'check' : 'checks'} could not be made in that scan, so that it may be there all the same`);
    throw new UsageError(`${word} is not in the scan of ${where}: neither a finding, nor an advisory that matched, nor a component`, 'assay scan lists what was found');
  }
  if (asJson) {
    await shell.out(`${JSON.stringify({ findings, components }, undefined, 2)}\n`);
    return 0;
  }
  const record = findings.length === 1 ? await recordOf(findings[0]?.advisories?.[0], request.evaluatedOn, world) : undefined;
  const tell = (): string => (findings.length > 0 ? renderExplain(scan, findings, { ...style, ...(record !== undefined ? { record } : {}) }) : components.map((component) => renderExplainComponent(scan, component, style)).join('\n'));
  await shell.out(file === undefined ? tell() : tellFrom(file, tell));
  return 0;
}
