// Seconds since 1970 as a day, without a clock.

/** `2024-05-01`, or nothing where the number is no moment of our time. */
export const dayOf = (seconds: number): string | undefined => {
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 4_102_444_800) return undefined;
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(year + era * 400 + (month >= 10 ? 1 : 0))}-${pad(month < 10 ? month + 3 : month - 9)}-${pad(day)}`;
};
