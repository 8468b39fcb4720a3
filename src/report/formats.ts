// The formats of `-o`. Each is loaded when asked for, so that `-o json` pays for no other.
import type { Format } from './contract.ts';

export const formats = {
  text: { title: 'Text for people', extension: 'txt', load: () => import('./text/text.ts') },
  json: { title: 'The Scan document', extension: 'json', load: () => import('./json/json.ts') },
  sarif: { title: 'SARIF 2.1.0', extension: 'sarif', load: () => import('./sarif/sarif.ts') },
  cyclonedx: { title: 'CycloneDX 1.6 (JSON)', extension: 'cdx.json', load: () => import('./cyclonedx/cyclonedx.ts') },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Object keys come from the command line: only own ones count. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name);
