/**
 * Lists of tags as a tree of their parts: `field/ml` is at `ml`, a child of `field`. Finding a tag takes
 * one walk along its parts, however many tags there are and however many levels they have.
 */
export interface TagTree {
  /** The numbers of the lists with the tag that ends here. */
  readonly lists: number[];
  readonly children: Map<string, TagTree>;
}

/** Builds the tree of several lists of tags, which are numbered from 0. */
export function growTagTree(lists: readonly (readonly string[])[]): TagTree {
  const root: TagTree = { lists: [], children: new Map() };
  for (const [number, tags] of lists.entries()) {
    for (const tag of tags) {
      let node = root;
      for (const part of tag.split('/')) {
        const child: TagTree = node.children.get(part) ?? { lists: [], children: new Map() };
        node.children.set(part, child);
        node = child;
      }
      if (node.lists.at(-1) !== number) node.lists.push(number);
    }
  }
  return root;
}

/** Returns the numbers of the lists that have a tag or one of its parents. */
export function findLists(tag: string, tree: TagTree): number[] {
  const found: number[] = [];
  let node: TagTree | undefined = tree;
  for (const part of tag.split('/')) {
    node = node.children.get(part);
    if (node === undefined) break;
    for (const number of node.lists) found.push(number);
  }
  return found;
}

/** Whether any list has the tag or one of its parents. */
export function hasTagOrParent(tag: string, tree: TagTree): boolean {
  return findLists(tag, tree).length > 0;
}

/** Whether any list has the tag or one of its children. */
export function hasTagOrChild(tag: string, tree: TagTree): boolean {
  let node: TagTree | undefined = tree;
  for (const part of tag.split('/')) node = node?.children.get(part);
  return node !== undefined;
}
