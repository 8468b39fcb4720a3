// What do I do first? The few changes that clear the most, as commands where a command is safe, and what mends an incomplete scan.
import type { Scan } from '#model/scan';
import { fit, fitMiddle, pad, textWidth, wrap } from '#kit/text/width';
import { compareRisk, riskOf } from '../view/risk.ts';
import { fixText } from '../view/fix-text.ts';
import { changesOf, mendsOf, undecided, type Change } from '../view/changes.ts';
import type { Row } from '../view/rows.ts';
import type { Ink, Line } from './ink.ts';
import { whatOf } from './kinds.ts';

interface Item {
  readonly text: string;
  readonly clears: string;
}

function clearsText({ rows, clears }: Change): string {
  const [row] = rows;
  if (row === undefined) return '';
  if (rows.length > 1) return `${row.worst.id} and ${rows.length - 1} more`;
  if (row.findings.length === 1) return row.worst.id;
  return clears.length === row.findings.length ? `${row.worst.id}, whole` : `${row.worst.id}, ${clears.length}/${row.findings.length}`;
}

function decideText(row: Row): string {
  const { fix } = row.worst;
  const name = whatOf(row);
  if (row.worst.kind === 'malware') return `Remove ${name} and replace every secret that it could read`;
  if (fix?.action === 'none' && fix.note !== undefined) return `Decide on ${name}: ${fix.note}`;
  return `Decide on ${name}: no fix is known; replace it or accept the risk`;
}

interface Plan {
  readonly items: readonly Item[];
  readonly more: number;
  readonly urgent: boolean;
}

/** Five at most, the worst first; what mends a gap stands before mere warnings and is never crowded out by findings. */
function choose(scan: Scan, rows: readonly Row[], ink: Ink): Plan {
  const changes = changesOf(rows);
  const ranked = [
    ...changes.map((change) => ({ risk: change.risk, fails: change.fails > 0, item: { text: fixText(change.fix), clears: clearsText(change) } })),
    ...undecided(rows, changes).map((row) => ({ risk: riskOf(row.worst).slice(0, 5), fails: true, item: { text: decideText(row), clears: row.worst.id } })),
  ].sort((a, b) => compareRisk(a.risk, b.risk));
  const failing = ranked.filter(({ fails }) => fails).map(({ item }) => item);
  const rest = ranked.filter(({ fails }) => !fails).map(({ item }) => item);
  const mends = mendsOf(scan).map(({ text, gaps }): Item => ({ text, clears: gaps === 1 ? 'the open gap' : `${gaps} open gaps` }));
  const wishes = mendsOf(scan, false).map(({ text, gaps }): Item => ({ text, clears: gaps === 1 ? 'a noted gap' : `${gaps} noted gaps` }));
  const most = ink.verbose ? 50 : 5;
  const first = failing.slice(0, mends.length > 0 ? most - 1 : most);
  const items = [...first, ...mends, ...failing.slice(first.length), ...rest, ...wishes].slice(0, most);
  return { items, more: ranked.length + mends.length + wishes.length - items.length, urgent: failing.length + mends.length > 0 };
}

/** Commands are meant for the folder that was scanned. */
const titleOf = (urgent: boolean, target: string | undefined): string => {
  const title = urgent ? 'DO FIRST' : 'WORTH DOING';
  return target === undefined || /^(?:\.\/?)?$/.test(target) || /:\/\/|^git@/.test(target) ? title : `${title} in ${target}`;
};

export function firstLines(scan: Scan, rows: readonly Row[], ink: Ink, target?: string): readonly Line[] {
  const { items, more, urgent } = choose(scan, rows, ink);
  if (items.length === 0) return [];
  const clearsWidth = Math.max(6, ...items.map((item) => textWidth(ink.safe(item.clears))));
  const room = Math.min(ink.width - 4 - 2 - clearsWidth, Math.max(...items.map((item) => textWidth(ink.safe(item.text)))));
  const title = fitMiddle(ink.safe(titleOf(urgent, target)), Math.max(11, room + 5), ink.ellipsis);
  const lines: Line[] = [[[title, 'heading'], pad('', Math.max(1, room + 6 - title.length)), ['CLEARS', 'dim']]];
  items.forEach((item, index) => {
    const [first = '', ...rest] = wrap(ink.safe(item.text), room);
    const kept = rest.length > 3 ? [...rest.slice(0, 2), fit(rest.slice(2).join(' '), room, ink.ellipsis)] : rest;
    lines.push([`${String(index + 1).padStart(2)}  `, pad(first, room), '  ', [ink.safe(item.clears), 'dim']], ...kept.map((line): Line => ['    ', line]));
  });
  if (more > 0) lines.push(['    ', [`${more} more ${more === 1 ? 'change' : 'changes'}: --verbose, or -o json`, 'dim']]);
  return [...lines];
}

