/** Finds circles in a graph of imports. */

/** Returns each group of nodes that reach one another (the strongly connected components of two nodes or more). */
export function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function visit(node: string): number {
    const own = index.size;
    index.set(node, own);
    let least = own;
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) least = Math.min(least, visit(next));
      else if (stack.includes(next)) least = Math.min(least, index.get(next) ?? own);
    }
    low.set(node, least);
    if (least === own) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return least;
  }

  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return circles;
}

/** Returns the edges between the groups that `groupOf` puts the nodes into, without those inside a group. */
export function edgesBetween(
  imports: readonly { readonly from: string; readonly to: string }[],
  groupOf: (path: string) => string,
): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [a, b] = [groupOf(from), groupOf(to)];
    if (a === b) continue;
    edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  return edges;
}
