// What each package URL type asks of its parts, as data: which are folded to lower case, required or refused. No code of any type stands elsewhere.

/** Absent keys mean: case is kept, the part is optional, any text will do. */
export interface PurlType {
  readonly namespace?: 'required' | 'prohibited';
  /** Parts whose case carries no meaning there; canonical text has them in lower case. */
  readonly fold?: readonly ('namespace' | 'name' | 'version')[];
  readonly namePattern?: RegExp;
  readonly versionPattern?: RegExp;
  /** Qualifiers without which the package is not identified. */
  readonly requires?: readonly string[];
  /** `parsePurl` refuses qualifier keys in upper case, where other types fold them. */
  readonly strictKeys?: true;
  /** The first segment is the namespace and all the rest the name, slashes included (a repository's path on its host). */
  readonly nameIsPath?: true;
  /** Further folding that depends on other parts. */
  readonly foldsName?: (namespace: string | undefined, qualifiers: ReadonlyMap<string, string>) => boolean;
  /** `_` and `-` are one character of a name. */
  readonly dashes?: true;
}

const both = ['namespace', 'name'] as const;
const forge: PurlType = { namespace: 'required', fold: both };
const flat: PurlType = { namespace: 'prohibited' };
const flatFolded: PurlType = { namespace: 'prohibited', fold: ['name'] };

/** Databricks registries ignore case, other MLflow registries do not. */
const inDatabricks = (_: string | undefined, qualifiers: ReadonlyMap<string, string>): boolean => {
  const url = qualifiers.get('repository_url') ?? '';
  return url.includes('databricks');
};

const types: ReadonlyMap<string, PurlType> = new Map<string, PurlType>([
  ['alpm', forge],
  ['apk', forge],
  ['bazel', flat],
  ['bitbucket', forge],
  ['bitnami', flatFolded],
  ['brew', { fold: both }],
  ['cargo', flat],
  ['chrome-extension', { ...flatFolded, namePattern: /^[a-p]{32}$/, versionPattern: /^\d+(\.\d+){0,3}$/ }],
  ['cocoapods', flat],
  ['composer', forge],
  ['conda', flat],
  // A distribution (`URI-PackageURL`), never a module (`URI::PackageURL`).
  ['cpan', { namePattern: /^(?!.*::)/s }],
  ['cran', flat],
  ['deb', forge],
  ['gem', { ...flat, strictKeys: true }],
  // Case is the host's business, and GitHub's ignores it.
  ['git', { namespace: 'required', nameIsPath: true, foldsName: (host) => host === 'github' || host === 'github.com' }],
  ['github', forge],
  // The specification requires a namespace, but the standard library (`stdlib`) and one-word module paths have none.
  ['golang', { fold: both }],
  ['hackage', flat],
  ['hex', { fold: both }],
  ['huggingface', { fold: ['version'] }],
  ['julia', { ...flat, requires: ['uuid'] }],
  ['luarocks', { fold: both }],
  ['maven', { namespace: 'required' }],
  ['mlflow', { ...flat, foldsName: inDatabricks }],
  ['npm', { fold: both }],
  ['nuget', flat],
  ['oci', flatFolded],
  ['opam', flat],
  ['otp', flatFolded],
  ['pub', flatFolded],
  ['pypi', { ...flatFolded, dashes: true }],
  ['qpkg', { namespace: 'required', fold: ['namespace'] }],
  ['rpm', { namespace: 'required', fold: ['namespace'], strictKeys: true }],
  ['swid', { requires: ['tag_id'] }],
  ['swift', { namespace: 'required' }],
  ['vcpkg', flat],
  ['vscode-extension', forge],
]);

const unknown: PurlType = {};

/** What a type asks; a type that is not in the table asks nothing. `type` in lower case. */
export const purlTypeOf = (type: string): PurlType => types.get(type) ?? unknown;
