// Components of the inventory as CycloneDX components. What the format has no word for (dev scope, go.sum hashes) stands as a property.
import type { Component, Scope } from '#model/component';
import { parsePurl } from '#kit/text/purl';
import { detectedLicenses, licensesOf } from './licenses.ts';

/** CycloneDX's name and the length of its hex digest. */
const algorithms: Readonly<Record<string, readonly [name: string, digits: number]>> = {
  md5: ['MD5', 32], sha1: ['SHA-1', 40], sha256: ['SHA-256', 64], sha384: ['SHA-384', 96], sha512: ['SHA-512', 128],
};

const scopes: Readonly<Record<Scope, string>> = { runtime: 'required', optional: 'optional', peer: 'optional', dev: 'excluded' };

interface Property {
  readonly name: string;
  readonly value: string;
}

const isStandard = ({ algorithm, value }: Component['hashes'][number]): boolean =>
  Object.hasOwn(algorithms, algorithm) && value.length === algorithms[algorithm]?.[1] && /^[0-9a-f]+$/i.test(value);

function hashesOf(component: Component): readonly object[] | undefined {
  const hashes = component.hashes.filter(isStandard).map(({ algorithm, value }) => ({ alg: algorithms[algorithm]?.[0], content: value.toLowerCase() }));
  return hashes.length > 0 ? hashes : undefined;
}

/** Dependency-Track and its kin show group and name: the npm scope, the Packagist vendor, the Maven group. */
function nameOf({ ecosystem, name }: Component): { readonly group?: string; readonly name: string } {
  const mark = ecosystem === 'Maven' ? ':' : ecosystem === 'Packagist' || (ecosystem === 'npm' && name.startsWith('@')) ? '/' : undefined;
  const at = mark === undefined ? -1 : name.indexOf(mark);
  return at > 0 && at < name.length - 1 ? { group: name.slice(0, at), name: name.slice(at + 1) } : { name };
}

/** Only what is an IRI by its characters; anything else would make the document invalid elsewhere. */
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(text) && !/%(?![0-9a-f]{2})/i.test(text);

function referencesOf({ source }: Component): readonly object[] | undefined {
  if (source.type === 'git' && isIri(source.url)) return [{ type: 'vcs', url: source.url, ...(source.commit === undefined ? {} : { comment: `commit ${source.commit}` }) }];
  if (source.type === 'url' && isIri(source.url)) return [{ type: 'distribution', url: source.url }];
  return undefined;
}

function propertiesOf(component: Component): readonly Property[] {
  const { source } = component;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['assay:ecosystem', component.ecosystem],
    ['assay:scope', component.scope],
    ['assay:lockfile', component.lockfile],
    ['assay:direct', component.direct === undefined ? undefined : String(component.direct)],
    ['assay:range', component.range],
    ['assay:alias', component.alias],
    ['assay:source', source.type],
    ['assay:registry', source.type === 'registry' ? source.url : undefined],
    ['assay:path', source.type === 'file' || source.type === 'workspace' ? source.path : undefined],
    ...component.hashes.filter((hash) => !isStandard(hash)).map((hash) => [`assay:hash:${hash.algorithm}`, hash.value] as const),
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function evidenceOf(component: Component): object | undefined {
  const occurrences = component.places.map(({ file, line }) => ({ location: file, ...(line === undefined ? {} : { line }) }));
  const licenses = detectedLicenses(component);
  return occurrences.length === 0 && licenses === undefined ? undefined : { occurrences, licenses };
}

/** `undefined` fields drop out of the JSON. A purl that is none is left out: consumers match by it. */
export function toComponent(component: Component): object {
  const { group, name } = nameOf(component);
  return {
    'bom-ref': component.id,
    type: component.source.type === 'workspace' ? 'application' : 'library',
    group,
    name,
    version: component.version?.slice(0, 1024),
    scope: scopes[component.scope],
    hashes: hashesOf(component),
    licenses: licensesOf(component),
    purl: parsePurl(component.purl).ok ? component.purl : undefined,
    externalReferences: referencesOf(component),
    evidence: evidenceOf(component),
    properties: propertiesOf(component),
  };
}
