// go.sum: the hash of every module's content that a build was checked against. It tells nothing of what a build uses; go.mod does.

export interface GoSums {
  /** By `module version`: the base64 text of the `h1` hash. Hashes of go.mod files alone are left out. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Line of the first entry that is none. */
  readonly badLine?: number;
}

const entry = /^(\S+) (\S+) h1:([A-Za-z0-9+/]{43}=)$/;

/** Linear in the length of the text; never throws. */
export function parseGoSum(text: string): GoSums {
  const hashes = new Map<string, string>();
  let badLine: number | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd();
    if (line === '') return;
    const [, name, version = '', hash] = entry.exec(line) ?? [];
    if (name === undefined || hash === undefined) badLine ??= index + 1;
    else if (!version.endsWith('/go.mod')) hashes.set(`${name} ${version}`, hash);
  });
  return { hashes, ...(badLine === undefined ? {} : { badLine }) };
}
