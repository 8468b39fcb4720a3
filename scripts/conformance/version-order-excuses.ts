// Expectations of the published comparisons that are themselves wrong. An entry without a tool that says so does not belong here.

const everyMaven =
  "Maven's own ComparableVersion of 3.8.7, 3.9.11 and 4.0.0-rc-4 says the opposite; the expectation predates MNG-7644, since when a dot before a qualifier counts as a dash, and together with its neighbors it makes a cycle that no order can satisfy";
const maven4 =
  "Maven 4.0.0-rc-4's ComparableVersion says the opposite, as does the POM reference (`.qualifier` = `-qualifier`, beta < rc); Maven 3 puts a beta after a candidate here only because a dot precedes it";

/** By scheme and comparison. */
export const excuses: ReadonlyMap<string, string> = new Map([
  ...[
    '1.0.0-RC16 < 1.0.0.RC8-beta',
    '1.0.0-gradle-rework-beta3 < 1.0.0.RC7-3',
    '2.9.0-1 < 2.9.0.RC1',
    '6.1.12.rc5 < 6.1.12rc1',
    '1.1.31.sec10 < 1.1.31_noneautotype',
    '1.1.34.sec10 < 1.1.34_noneautotype',
    '1.1.46.sec10 < 1.1.46_noneautotype',
    '1.2.8.sec10_noneautotype < 1.2.8_noneautotype',
    '1.2.31.sec10 < 1.2.31_noneautotype',
    '1.2.48.sec10 < 1.2.48_noneautotype',
    '1.2.50.sec10 < 1.2.50_noneautotype',
    '1.2.54.sec10 < 1.2.54_noneautotype',
    '1.2.57.sec10 < 1.2.57_noneautotype',
    '1.2.60.sec10 < 1.2.60_noneautotype',
    '1.2.67.sec10 < 1.2.67_noneautotype',
    '1.0.0rc0 < 1.0.beta8',
    '1.5.9.RC1 < 1.5.9-RC0',
    '1.1.0-01-glassfish < 1.1.0.Beta1',
  ].map((text) => [`maven ${text}`, everyMaven] as const),
  ['maven 3.5.0-CR-2 < 3.5.0.Beta-1', maven4],
]);
