// Short lists as one line of text: aliases by commas, package keys by tabs. Neither sign can stand in what they separate.

export const aliasSeparator = ',';
export const packageSeparator = '\t';

export const aliasesIn = (line: string): readonly string[] => (line === '' ? [] : line.split(aliasSeparator));
export const packagesIn = (line: string): readonly string[] => (line === '' ? [] : line.split(packageSeparator));
