// Places as SARIF locations. URIs are relative to the repository's root, so that a scan of a subfolder still meets its files there.
import type { Place } from '#model/place';
import type { Scan } from '#model/scan';
import { toUri } from './text.ts';

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly id?: number;
}

export const sourceRoot = { '%SRCROOT%': { description: { text: 'The root of the repository, or of the scanned folder outside of one.' } } } as const;

export function locationOf(scan: Scan, place: Place): Location {
  const path = scan.target.subfolder === undefined ? place.file : `${scan.target.subfolder}/${place.file}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' },
      ...(place.line !== undefined && place.line >= 1 ? { region: { startLine: place.line, ...(place.column !== undefined && place.column >= 1 ? { startColumn: place.column } : {}) } } : {}),
    },
  };
}

/** `https://github.com/owner/name` for an asset that is a forge path; nothing for a mere name. */
export function repositoryUri(scan: Scan): string | undefined {
  const { asset } = scan.target;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/[^/]+\/.+$/i.test(asset)) return undefined;
  const [host = '', ...path] = asset.split('/');
  return `https://${host}/${path.map((part) => toUri(part)).join('/')}`;
}
