// `assay explain`: finds what was asked for in a scan, and tells its whole story.
import { resolve } from 'node:path';
import { UsageError } from '#model/result';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { readScan } from '#engine/read-scan';
import { runScan } from '#engine/scan';
import { sha256 } from '#kit/io/sha256';
import { parsePurl } from '#kit/text/purl';
import { renderExplain, renderExplainComponent } from '#report/text/explain';
import type { Parsed, Shell } from './contract.ts';
import { choiceOf, isSet, valueOf } from './parse.ts';
import { toScanRequest } from './scan-options.ts';
import { wantsColor, worldOf } from './scan.ts';

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

export async function explainCommand(parsed: Parsed, shell: Shell): Promise<number> {
  const [word, target = '.', ...more] = parsed.positionals;
  if (word === undefined) throw new UsageError('say what to explain: the id of a finding, an advisory (CVE-…, GHSA-…), or a purl', 'assay explain --help');
  if (more.length > 0) throw new UsageError(`one thing at a time: ${more.join(' ')} is too much`, 'assay explain --help');
  const world = worldOf(parsed, shell);
  const file = valueOf(parsed, 'scan');
  const request = toScanRequest(parsed, target, world.now());
  const scan = file === undefined ? await runScan(request, world) : readScan(resolve(shell.cwd, file));
  world.progress.done();

  const components = word.startsWith('pkg:') ? componentsFor(scan, word) : [];
  const ids = new Set(components.map((component) => component.id));
  const findings = word.startsWith('pkg:') ? scan.findings.filter((finding) => ids.has(finding.subject.id)) : findingsFor(scan, word);
  if (findings.length === 0 && components.length === 0) {
    const where = file ?? target;
    throw new UsageError(`${word} is not in the scan of ${where}: neither a finding, nor an advisory that matched, nor a component`, 'assay scan lists what was found');
  }
  if (choiceOf(parsed, 'output', ['text', 'json'] as const) === 'json') {
    await shell.out(`${JSON.stringify({ findings, components }, undefined, 2)}\n`);
    return 0;
  }
  const options = { width: shell.width, color: shell.outTerminal && wantsColor(parsed, shell), unicode: true, verbose: isSet(parsed, 'verbose'), sha256 };
  const record = findings.length === 1 ? undefined : undefined;
  const told = findings.length > 0 ? renderExplain(scan, findings, { ...options, ...(record !== undefined ? { record } : {}) }) : components.map((component) => renderExplainComponent(scan, component, options)).join('\n');
  await shell.out(told);
  return 0;
}
