// What scanners say of one project, brought into one shape: a set of packages and a set of pairs (package, advisory that matched). Names are
// normalized as the ecosystem says and versions written without their decoration; nothing else is smoothed over.
import type { Scan } from '#model/scan';
import { ecosystemOf } from '#kit/text/ecosystems';

export interface Item {
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where no version is resolved. */
  readonly version: string;
  /** Absent for a package, the id of a record for a pair. */
  readonly advisory?: string;
}

/** Items by their text, such as `npm left-pad@1.0.0` or `npm left-pad@1.0.0 GHSA-…`. */
export type Items = ReadonlyMap<string, Item>;

export interface Answer {
  readonly packages: Items;
  /** Absent of a tool that only lists packages. */
  readonly pairs?: Items;
}

export const textOf = ({ ecosystem, name, version, advisory }: Item): string => `${ecosystem} ${name}@${version}${advisory === undefined ? '' : ` ${advisory}`}`;

export const toItems = (items: readonly Item[]): Items => new Map(items.map((item) => [textOf(item), item]));

/** Go's `v` and `go` before a version are decoration: one tool prints them, another does not. */
export function toItem(ecosystem: string, name: string, version: string | undefined): Item {
  const shown = ecosystem === 'Go' ? (version ?? '').replace(/^(?:v|go)(?=\d)/, '') : version ?? '';
  return { ecosystem, name: ecosystemOf(ecosystem)?.normalizeName(name) ?? name, version: shown };
}

/** Pairs are the findings that are sure: `unknown` says no more than that nobody can tell. */
export function answerOfScan(scan: Scan): Answer {
  const items = new Map(scan.inventory.components.map((component) => [component.id, toItem(component.ecosystem, component.name, component.version)]));
  const pairs = scan.findings
    .filter((finding) => finding.outcome === 'fail' && (finding.kind === 'vulnerability' || finding.kind === 'malware'))
    .flatMap((finding) => {
      const item = items.get(finding.subject.id);
      return item === undefined ? [] : (finding.advisories ?? []).map((advisory) => ({ ...item, advisory }));
    });
  return { packages: toItems([...items.values()]), pairs: toItems(pairs) };
}

interface OsvScannerReport {
  readonly results?: readonly {
    readonly packages: readonly {
      readonly package: { readonly name: string; readonly version?: string; readonly ecosystem: string };
      readonly vulnerabilities?: readonly { readonly id: string }[];
    }[];
  }[];
}

/** Of `osv-scanner --all-packages --format json`. Its groups of aliases are left aside: what is compared is the record that matched. */
export function answerOfOsvScanner(report: OsvScannerReport): Answer {
  const found = (report.results ?? []).flatMap((result) => result.packages).map((one) => ({
    item: toItem(one.package.ecosystem, one.package.name, one.package.version), ids: (one.vulnerabilities ?? []).map(({ id }) => id),
  }));
  return {
    packages: toItems(found.map(({ item }) => item)),
    pairs: toItems(found.flatMap(({ item, ids }) => ids.map((advisory) => ({ ...item, advisory })))),
  };
}

interface SyftReport {
  readonly artifacts: readonly { readonly name: string; readonly version: string; readonly type: string }[];
}

const ofSyft = new Map([['npm', 'npm'], ['python', 'PyPI'], ['go-module', 'Go'], ['rust-crate', 'crates.io']]);

/** Of `syft -o syft-json`. It lists packages and matches nothing. */
export const answerOfSyft = (report: SyftReport): Answer => ({
  packages: toItems(report.artifacts.map(({ name, version, type }) => toItem(ofSyft.get(type) ?? type, name, version))),
});

export interface Difference extends Item {
  readonly only: 'assay' | 'rival';
}

export function differences(assay: Items, rival: Items): Difference[] {
  const without = (one: Items, other: Items, only: Difference['only']): Difference[] =>
    [...one].filter(([text]) => !other.has(text)).map(([, item]) => ({ ...item, only }));
  return [...without(assay, rival, 'assay'), ...without(rival, assay, 'rival')];
}
