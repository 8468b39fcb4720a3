// `assay feed update | status | verify | export | import`.
import { resolve } from 'node:path';
import { UsageError } from '#model/result';
import { ensureHome, exportFeed, homeOf, importFeed, statusFeed, updateFeeds, verifyFeed, type FeedChange } from '#engine/feed';
import type { World } from '#engine/request';
import { daysBetween } from '#engine/stale';
import { didYouMean } from '#kit/text/closest';
import { printable } from '#kit/text/printable';
import type { Parsed, Run, Shell } from './contract.ts';
import { choiceOf, isSet, valueOf } from './parse.ts';
import { worldOf } from './scan.ts';

const exitPass = 0;
const exitInconclusive = 3;
/** A feed older than this is no longer taken for a check, as the default policy has it. */
const ageLimit = 7;

type Action = (parsed: Parsed, rest: readonly string[], shell: Shell, world: World) => Promise<number>;

const lines = (...all: readonly string[]): string => all.map((line) => `${printable(line)}\n`).join('');
const count = (number: number, word: string): string => `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`;

/** A failed update falls back to what is cached, within the age limit, and says so. */
function outcome(change: FeedChange, today: string): { readonly text: string; readonly usable: boolean } {
  if ('info' in change) {
    const notes = change.notes.length === 0 ? '' : `; left out: ${change.notes.join('; ')}`;
    return { text: `${change.feed.padEnd(16)} ${change.status.padEnd(10)} ${count(change.info.records, 'record')}${change.changes > 0 && change.status === 'updated' ? `, ${change.changes.toLocaleString('en-US')} changed` : ''}${notes}`, usable: true };
  }
  const required = change.feed.startsWith('osv/');
  if (change.cachedCheckedAt === undefined) return { text: `${change.feed.padEnd(16)} ${change.status.padEnd(10)} ${change.reason}`, usable: !required };
  const age = daysBetween(change.cachedCheckedAt, today);
  const fresh = age <= ageLimit;
  return { text: `${change.feed.padEnd(16)} ${change.status.padEnd(10)} ${change.reason}; ${fresh ? 'the cached feed' : 'the cached feed is too old, and'} of ${change.cachedCheckedAt.slice(0, 10)} stays`, usable: fresh || !required };
}

const update: Action = async (parsed, rest, shell, world) => {
  const from = valueOf(parsed, 'from');
  const path = valueOf(parsed, 'for');
  const { changes, contacted } = await updateFeeds(
    { ecosystems: rest, offline: isSet(parsed, 'offline'), full: isSet(parsed, 'full'), ...(from !== undefined ? { from } : {}), ...(path !== undefined ? { path } : {}) },
    world,
  );
  world.progress.done();
  const today = new Date(world.now()).toISOString().slice(0, 10);
  const outcomes = changes.map((change) => outcome(change, today));
  if (!isSet(parsed, 'quiet')) await shell.out(lines(...outcomes.map(({ text }) => text), `contacted        ${contacted.length === 0 ? 'nobody' : contacted.map((contact) => `${contact.host} (${contact.purpose}, ${count(contact.requests, 'request')})`).join(', ')}`));
  else shell.error(lines(...outcomes.filter(({ usable }) => !usable).map(({ text }) => text)));
  return outcomes.every(({ usable }) => usable) ? exitPass : exitInconclusive;
};

const status: Action = async (parsed, rest, shell, world) => {
  if (rest.length > 0) throw new UsageError(`feed status takes no arguments: ${rest.join(' ')}`);
  const feeds = statusFeed(homeOf(world));
  if (choiceOf(parsed, 'output', ['text', 'json'] as const) === 'json') {
    await shell.out(`${JSON.stringify({ home: homeOf(world), feeds }, undefined, 2)}\n`);
    return exitPass;
  }
  const today = new Date(world.now()).toISOString().slice(0, 10);
  const rows = feeds.map((feed) => {
    if (!feed.usable) return `${feed.feed.padEnd(16)} NOT USABLE ${feed.why}`;
    const age = daysBetween(feed.info.checkedAt, today);
    const old = age > ageLimit ? ', too old: assay feed update' : '';
    return `${feed.feed.padEnd(16)} ${count(feed.info.records, 'record').padEnd(18)} newest ${(feed.info.asOf ?? 'undated').slice(0, 10)}, checked ${age === 0 ? 'today' : `${count(age, 'day')} ago`}${old}, ${(feed.bytes / 1024 / 1024).toFixed(1)} MB, ${feed.info.digest.slice(0, 19)}, from ${feed.info.source}${feed.unreadable > 0 ? `, ${count(feed.unreadable, 'record')} unreadable` : ''}`;
  });
  const instead = (world.env['ASSAY_FEED'] ?? '') === '' ? [] : ['ASSAY_FEED is set: scans use the folder that it names, not these'];
  await shell.out(lines(...(rows.length > 0 ? rows : [`there is no feed in ${homeOf(world)}: assay feed update`]), ...instead));
  return feeds.every((feed) => feed.usable) ? exitPass : exitInconclusive;
};

const verify: Action = async (_parsed, rest, shell, world) => {
  if (rest.length > 0) throw new UsageError(`feed verify takes no arguments: ${rest.join(' ')}`);
  const rows = verifyFeed(homeOf(world), world.progress);
  world.progress.done();
  await shell.out(lines(...(rows.length === 0 ? ['there is no feed to verify: assay feed update'] : rows.map((row) => (row.ok ? `${row.feed.padEnd(16)} ok` : `${row.feed.padEnd(16)} DAMAGED: ${row.why}; mend it with: assay feed update --full`)))));
  return rows.length > 0 && rows.every((row) => row.ok) ? exitPass : exitInconclusive;
};

function oneFile(rest: readonly string[], what: string): string {
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) throw new UsageError(`feed ${what} takes one file`, `assay feed ${what} feed.assay`);
  return file;
}

const exporting: Action = async (_parsed, rest, shell, world) => {
  const file = oneFile(rest, 'export');
  const done = await exportFeed(homeOf(world), resolve(shell.cwd, file));
  world.progress.done();
  if (!done.ok) throw new UsageError(`feed export: ${done.error}`, 'assay feed update');
  await shell.out(lines(`${file}: ${done.value.feeds.join(', ')} (${(done.value.bytes / 1024 / 1024).toFixed(1)} MB). On the other machine: assay feed import ${file}`));
  return exitPass;
};

const importing: Action = async (_parsed, rest, shell, world) => {
  const file = oneFile(rest, 'import');
  const done = await importFeed(ensureHome(homeOf(world)), resolve(shell.cwd, file));
  world.progress.done();
  if (!done.ok) throw new UsageError(`feed import: ${file}: ${done.error}`, 'assay feed export writes such a file');
  await shell.out(lines(...done.value.map((row) => `${row.feed.padEnd(16)} ${row.status}${'why' in row ? `: ${row.why}` : ''}`)));
  return done.value.some((row) => row.status === 'failed') ? exitInconclusive : exitPass;
};

const actions: ReadonlyMap<string, Action> = new Map([['update', update], ['status', status], ['verify', verify], ['export', exporting], ['import', importing]]);

export const feedCommand: Run = async (parsed, shell) => {
  const [word, ...rest] = parsed.positionals;
  const action = actions.get(word ?? '');
  if (action === undefined) throw new UsageError(word === undefined ? `say what to do: ${[...actions.keys()].join(', ')}` : `no such command: feed ${word}${didYouMean(word, [...actions.keys()])}`, 'assay feed --help');
  return action(parsed, rest, shell, worldOf(parsed, shell));
};
