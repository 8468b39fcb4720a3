// Opens what the last update of an ecosystem left, as far as it is whole. What is damaged is as good as not there: it is built anew.
import type { LastBuild } from './merge.ts';
import { openIndex } from './index-reader.ts';
import { indexPath, packPath, readManifest, type OsvManifest } from './manifest.ts';
import { openPack } from './pack-reader.ts';
import type { Result } from '#model/result';

export interface Opened {
  /** Also where its files are damaged: the date of the last check is still what it was. */
  readonly manifest: OsvManifest | undefined;
  readonly last: (LastBuild & { readonly manifest: OsvManifest }) | undefined;
  close(): void;
}

export function openLast(folder: string, ecosystem: string, ignore: boolean): Opened {
  const read = readManifest(folder);
  const manifest = read.ok && read.value.ecosystem === ecosystem ? read.value : undefined;
  const nothing: Opened = { manifest, last: undefined, close() {} };
  if (manifest === undefined || ignore) return nothing;
  const index = tryOpen(() => openIndex(indexPath(folder, manifest), ecosystem));
  if (index === undefined) return nothing;
  const pack = tryOpen(() => openPack(packPath(folder, manifest)));
  if (pack === undefined) index.close();
  if (pack === undefined) return nothing;
  const close = (): void => {
    index.close();
    pack.close();
  };
  return { manifest, last: { index, pack, manifest }, close };
}

function tryOpen<T>(open: () => Result<T, string>): T | undefined {
  try {
    const opened = open();
    return opened.ok ? opened.value : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined; // Not readable is as good as not there.
  }
}
