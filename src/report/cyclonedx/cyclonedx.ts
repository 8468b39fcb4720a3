// CycloneDX 1.6 JSON: the inventory with its evidence, graph and completeness, and what is known against it. The same scan gives the same bytes.
import type { Scan } from '#model/scan';
import { canonicalPurl } from '#kit/text/purl';
import type { RenderOptions } from '../contract.ts';
import { stringify } from '../json/stringify.ts';
import { encodePart } from '../view/web-uri.ts';
import { toComponent } from './components.ts';
import { compositionsOf, dependenciesOf, rootRef } from './graph.ts';
import { vulnerabilitiesOf } from './vulnerabilities.ts';

/** The project itself. Its version is the commit: what was looked at. */
function rootOf(scan: Scan): object {
  const { asset, subfolder, commit, dirty } = scan.target;
  const forge = /^(github\.com|bitbucket\.org|gitlab\.com)\/(.+)$/.exec(asset);
  const purl = forge === null ? undefined : canonicalPurl(`pkg:${(forge[1] ?? '').split('.')[0] ?? ''}/${(forge[2] ?? '').split('/').map(encodePart).join('/')}${commit === undefined ? '' : `@${commit}`}`);
  return {
    'bom-ref': rootRef,
    type: 'application',
    name: subfolder === undefined ? asset : `${asset}/${subfolder}`,
    version: commit,
    purl: purl?.ok ? purl.value : undefined,
    properties: dirty === undefined ? undefined : [{ name: 'assay:tree', value: dirty ? 'modified' : 'clean' }],
  };
}

function metadataOf(scan: Scan): object {
  return {
    timestamp: `${scan.evaluatedOn}T00:00:00Z`,
    lifecycles: [{ phase: 'pre-build' }],
    tools: { components: [{ type: 'application', name: scan.tool.name, version: scan.tool.version }] },
    component: rootOf(scan),
    properties: [
      { name: 'assay:policy', value: `${scan.policy.name} ${scan.policy.digest}` },
      { name: 'assay:verdict', value: scan.verdict.result },
      ...scan.feeds.map((feed) => ({ name: 'assay:feed', value: `${feed.name} ${feed.asOf ?? 'undated'} ${feed.digest}` })),
    ],
  };
}

/** A UUID of version 8 (RFC 9562, free use) from the digest of everything else. */
function serialOf(digest: string): string {
  const hex = digest.slice(0, 32).padEnd(32, '0');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function render(scan: Scan, options: RenderOptions): string {
  const vulnerabilities = vulnerabilitiesOf(scan);
  const content = {
    version: 1,
    metadata: metadataOf(scan),
    components: scan.inventory.components.map(toComponent),
    dependencies: dependenciesOf(scan),
    compositions: compositionsOf(scan),
    ...(vulnerabilities.length > 0 ? { vulnerabilities } : {}),
  };
  const serialNumber = serialOf(options.sha256(JSON.stringify(content)));
  return stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, ...content }, 1);
}
