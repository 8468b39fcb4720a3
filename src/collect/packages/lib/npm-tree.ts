// The tree of folders that an npm lockfile describes, and Node's way of finding a package in it: upward, nearest first.
// Refuses paths deeper or longer than any real tree, so that no look-up grows with the size of a hostile file.

export interface TreeNode {
  /** `''`, `packages/a`, `node_modules/a/node_modules/b`. */
  readonly location: string;
  readonly parent: TreeNode | undefined;
  readonly children: Map<string, TreeNode>;
  /** The location that a link leads to. */
  target?: string;
  /** A package that was read; otherwise a broken entry, a link or a mere folder. */
  found?: true;
}

export const maxLocation = 4096;
/** Folders in one path. Real trees stay below thirty. */
const maxDepth = 256;

/** Absolute, empty or backward parts, but for leading `..`: npm writes none of them. */
const unsound = /^\/|\/$|\/\/|\\|^[a-z]:|(?:^|\/)\.(?:\/|$)|(?:^|\/)(?!\.\.(?:\/|$))[^/]+\/\.\.(?:\/|$)/i;

export const isSoundLocation = (location: string): boolean =>
  location.length <= maxLocation && (location.length < maxDepth || location.split('/', maxDepth + 1).length <= maxDepth) && !unsound.test(location);

/** The name under which a location installs something; `undefined` for a folder of the project. */
export function nameAt(location: string): string | undefined {
  const start = location.lastIndexOf(folder);
  if (start < 0 || (start > 0 && location[start - 1] !== '/')) return undefined;
  const name = location.slice(start + folder.length);
  const slash = name.indexOf('/');
  return slash < 0 || (name.startsWith('@') && !name.includes('/', slash + 1)) ? name : undefined;
}

const folder = 'node_modules/';

/** Grows a tree; each location must be sound. */
export function createTree(): { readonly root: TreeNode; readonly at: (location: string) => TreeNode } {
  const root: TreeNode = { location: '', parent: undefined, children: new Map() };
  const nodes = new Map<string, TreeNode>([['', root]]);
  const at = (location: string): TreeNode => {
    const known = nodes.get(location);
    if (known !== undefined) return known;
    const name = nameAt(location);
    const above = name === undefined ? upper(location) : location.slice(0, -`node_modules/${name}`.length).replace(/\/$/, '');
    const node: TreeNode = { location, parent: above === undefined ? undefined : at(above), children: new Map() };
    nodes.set(location, node);
    if (name !== undefined) node.parent?.children.set(name, node);
    return node;
  };
  return { root, at };
}

/** The folder above; none above what lies outside of the project's own folder. */
function upper(location: string): string | undefined {
  if (/^\.\.(?:\/\.\.)*$/.test(location)) return undefined;
  return location.slice(0, Math.max(0, location.lastIndexOf('/')));
}

/** What Node would load as `name` from a file in `from`; links are not followed here. */
export function lookUp(from: TreeNode, name: string): TreeNode | undefined {
  for (let node: TreeNode | undefined = from; node !== undefined; node = node.parent) {
    const child = node.children.get(name);
    if (child !== undefined) return child;
  }
  return undefined;
}
