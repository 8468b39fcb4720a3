// Which files the `workspaces` of a package.json name. Patterns that the glob reader does not take are said, not skipped.
import type { Gap } from '#model/gap';
import { compileGlob } from '#kit/text/glob';
import type { Files } from '../contract.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { fileIn, folderOf } from './js-paths.ts';
import { workspacePatterns, type YarnManifest } from './yarn-manifest.ts';

/** Names, `*`, `**`, `?` and one pair of braces with a few alternatives: what workspaces are written with, and nothing that costs time. */
const simple = /^(?:\.\/)?[\w@.+~*?/-]{1,200}(?:\{[\w@.+~*?,/-]{1,200}\}[\w@.+~*?/-]{0,200})?$/;
const maxPatterns = 200;

const bare = (pattern: string): string => pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '');
const isSimple = (pattern: string): boolean => simple.test(bare(pattern)) && bare(pattern).replace(/[/.]/g, '') !== '' && !bare(pattern).startsWith('/') && !bare(pattern).startsWith('..');
const escaped = (folder: string): string => folder.replace(/[\\*?[\]{}!]/g, '\\$&');

function globsOf(manifest: YarnManifest | undefined, negated: boolean): readonly string[] {
  if (manifest === undefined) return [];
  const patterns = workspacePatterns(manifest).slice(0, maxPatterns).filter((pattern) => isSimple(pattern) && pattern.startsWith('!') === negated);
  return patterns.map((pattern) => fileIn(escaped(folderOf(manifest.file)), `${bare(pattern)}/package.json`));
}

/** Globs of the members' manifests, relative to the target. */
export const memberGlobs = (manifest: YarnManifest | undefined): readonly string[] => globsOf(manifest, false);

/** The members' manifests among the files, sorted. */
export function memberFiles(manifest: YarnManifest | undefined, files: Files): readonly string[] {
  const wanted = globsOf(manifest, false).map((glob) => compileGlob(glob));
  if (wanted.length === 0) return [];
  const barred = globsOf(manifest, true).map((glob) => compileGlob(glob));
  const isMember = (file: string): boolean => file !== manifest?.file && wanted.some((glob) => glob.names(file, false)) && !barred.some((glob) => glob.names(file, false));
  return [...files.keys()].filter((file) => file.endsWith('/package.json') && isMember(file)).sort();
}

export function patternGaps(manifest: YarnManifest | undefined): readonly Gap[] {
  const patterns = workspacePatterns(manifest);
  const strange = patterns.filter((pattern) => !isSimple(pattern) && pattern !== '.');
  const [first] = strange;
  if (manifest === undefined || (first === undefined && patterns.length <= maxPatterns)) return [];
  const why = first === undefined ? `more than ${maxPatterns} workspace patterns` : `the workspace pattern ${quoted(first)} is not one that Assay reads, so its members are not known`;
  return [entryGap(manifest.file, manifest.document.lineOf(['workspaces']), why)];
}
