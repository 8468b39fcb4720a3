// Days between dates, without a clock: ages are told relative to the day the scan was judged for.

/** Days since 1970-01-01 of the date that a text starts with (`YYYY-MM-DD…`); `undefined` for no such text. */
export function dayNumber(date: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  // March-based years put the leap day last (Howard Hinnant's days_from_civil).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Whole days from `date` to `today`; `undefined` where one is no date. Negative for a date ahead. */
export function ageInDays(date: string, today: string): number | undefined {
  const [from, to] = [dayNumber(date), dayNumber(today)];
  return from === undefined || to === undefined ? undefined : to - from;
}

/** `today`, `1 day old`, `12 days old`, `later than the day judged for`. */
export function ageText(date: string, today: string): string {
  const age = ageInDays(date, today);
  if (age === undefined) return 'of unknown age';
  // A day ahead is another time zone's today.
  if (age < -1) return 'later than the day judged for';
  if (age <= 0) return 'today';
  return age === 1 ? '1 day old' : `${age} days old`;
}
