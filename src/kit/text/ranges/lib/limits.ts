// What a range text may cost.

/** Longest range text that is read, in UTF-16 units; real ones stay below a few hundred. Longer ones are no ranges. */
export const maxRangeLength = 4096;
