// One line per row, worst first, in columns that share the width: what, where, how it got here. Ids and effects are never cut.
import type { Effect } from '#model/finding';
import type { Place } from '#model/place';
import { fit, fitMiddle, pad, textWidth } from '#kit/text/width';
import type { Row } from '../view/rows.ts';
import { heading, type Ink, type Line, type Style } from './ink.ts';
import { layoutOf, type Note } from './kinds.ts';

const effects: Readonly<Record<Effect, readonly [word: string, style: Style]>> = { fail: ['FAIL', 'fail'], warn: ['warn', 'warn'], info: ['note', 'dim'] };

interface Cells {
  readonly effect: Effect;
  readonly id: string;
  readonly word: string;
  readonly rating: string;
  readonly what: string;
  readonly place: string;
  readonly notes: readonly Note[];
}

export const placeText = (place: Place | undefined): string => (place === undefined ? '' : place.line === undefined ? place.file : `${place.file}:${place.line}`);

const narrow = 90;

function cellsOf(row: Row, ink: Ink): Cells {
  const layout = layoutOf(row.worst.kind);
  return {
    effect: row.effect,
    id: ink.safe(row.worst.id, 12),
    word: ink.safe(layout.word),
    rating: ink.safe(layout.rating(row, ink.width < narrow), 14),
    what: ink.safe(layout.what(row)),
    place: ink.safe(placeText(row.worst.place)),
    notes: layout.notes(row).map((note) => ({ ...note, text: ink.safe(note.text, 60) })),
  };
}

const joined = (notes: readonly Note[]): string => notes.map((note) => note.text).join(', ');

/** Drops the lightest remarks until the rest fits. */
function fitNotes(notes: readonly Note[], room: number, ellipsis: string): string {
  let kept = notes;
  while (kept.length > 1 && textWidth(joined(kept)) > room) {
    const lightest = Math.min(...kept.map((note) => note.weight));
    const at = kept.findLastIndex((note) => note.weight === lightest);
    kept = kept.filter((_, index) => index !== at);
  }
  const text = joined(kept);
  // Half a word says nothing; half of a package's name still does.
  return textWidth(text) <= room ? text : text.startsWith('via ') && room >= 10 ? fit(text, room, ellipsis) : '';
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));

interface Columns {
  readonly id: number;
  readonly word: number;
  readonly rating: number;
  readonly what: number;
  /** What is left for place and remarks, which flow. */
  readonly room: number;
}

function columnsOf(rows: readonly Cells[], ink: Ink): Columns {
  const id = Math.max(6, widest(rows.map((row) => row.id)));
  const word = widest(rows.map((row) => row.word));
  const rating = widest(rows.map((row) => row.rating));
  const rest = ink.width - (6 + id + 1 + word + 1 + rating + 1);
  const flowing = widest(rows.map((row) => `${row.place} ${joined(row.notes)}`));
  const what = Math.min(widest(rows.filter((row) => row.place !== '' || row.notes.length > 0).map((row) => row.what)), Math.max(Math.floor(rest * 0.42), rest - 1 - flowing));
  return { id, word, rating, what, room: rest - what - 1 };
}

/** Heavy remarks (how it got here, what is known of it) come before a whole path, a readable path before light ones. */
function flow(row: Cells, room: number, ellipsis: string): { readonly place: string; readonly notes: string } {
  const heavy = joined(row.notes.filter((note) => note.weight >= 6));
  const least = Math.min(textWidth(row.place), Math.max(Math.floor(room * 0.55), room - textWidth(heavy) - 1));
  const spare = room - least - 1;
  const notes = spare < 4 || row.notes.length === 0 ? '' : fitNotes(row.notes, spare, ellipsis);
  return { place: fitMiddle(row.place, notes === '' ? room : room - textWidth(notes) - 1, ellipsis), notes };
}

function toLine(row: Cells, columns: Columns, ink: Ink): Line {
  const [word, style] = effects[row.effect];
  const { place, notes } = flow(row, columns.room, ink.ellipsis);
  // A row with nothing to its right may run on.
  const rest = place === '' && notes === '' ? columns.what + 1 + columns.room : columns.what;
  const what = row.what.includes(' ') && row.place === '' ? fit(row.what, rest, ink.ellipsis) : fitMiddle(row.what, rest, ink.ellipsis);
  return [
    ' ', [word, style], ' ', pad(row.id, columns.id), ' ', pad(row.word, columns.word), ' ', pad(row.rating, columns.rating), ' ',
    [pad(what, columns.what), 'heading'], ' ', place, place === '' ? '' : ' ', [notes, 'dim'],
  ];
}

function shownOf(rows: readonly Row[], ink: Ink): readonly Row[] {
  if (ink.verbose) return rows;
  const fails = rows.filter((row) => row.effect === 'fail').slice(0, 30);
  const warns = rows.filter((row) => row.effect === 'warn');
  return [...fails, ...warns.slice(0, Math.max(8, 20 - fails.length))];
}

function hidden(rows: readonly Row[], shown: readonly Row[]): string {
  const left = (effect: Effect): number => rows.filter((row) => row.effect === effect).length - shown.filter((row) => row.effect === effect).length;
  const parts = [[left('fail'), 'failure'], [left('warn'), 'warning'], [left('info'), 'note']] as const;
  return parts.filter(([n]) => n > 0).map(([n, word]) => `${n} more ${n === 1 ? word : `${word}s`}`).join(', ');
}

/** `target` is what was scanned, as typed; `.` need not be repeated. */
export function findingLines(rows: readonly Row[], ink: Ink, target = '.'): readonly Line[] {
  if (rows.length === 0) return [];
  const shown = shownOf(rows, ink);
  const cells = shown.map((row) => cellsOf(row, ink));
  const columns = columnsOf(cells, ink);
  const more = hidden(rows, shown);
  return [
    heading(ink, 'FINDINGS', `whole story: assay explain <id>${target === '.' || target.length > 40 ? '' : ` ${ink.safe(target)}`}`),
    ...cells.map((row) => toLine(row, columns, ink)),
    ...(more === '' ? [] : [[' ', [`${ink.ellipsis} and ${more}: --verbose, or -o json`, 'dim']] satisfies Line]),
  ];
}
