/** Reads a flattened device tree (Devicetree Specification 0.4, chapter 5): nodes by path, cells as numbers, text as text. */

export type ParsedTree = Record<string, Record<string, string | number[]>>;

export function parseTree(bytes: Uint8Array): ParsedTree {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [structure, strings] = [view.getUint32(8), view.getUint32(12)];
  const textAt = (at: number): string => new TextDecoder("latin1").decode(bytes.subarray(at, bytes.indexOf(0, at)));
  const tree: ParsedTree = {};
  const path: string[] = [];
  for (let at = structure; ;) {
    const token = view.getUint32(at);
    at += 4;
    if (token === 9) return tree;
    // Xen's toolstack writes these over what it takes away again.
    if (token === 4) continue;
    if (token === 1) {
      const name = textAt(at);
      at += (name.length + 4) & ~3;
      path.push(name);
      tree[path.join("/") || "/"] = {};
    } else if (token === 2) path.pop();
    else if (token === 3) {
      const length = view.getUint32(at);
      const name = textAt(strings + view.getUint32(at + 4));
      const value = bytes.subarray(at + 8, at + 8 + length);
      const isText =
        length === 0 ||
        (value.at(-1) === 0 && value.every((byte) => byte === 0 || (byte >= 32 && byte < 127)) && value[0] !== 0);
      const cells = Array.from({ length: length / 4 }, (_, i) => view.getUint32(at + 8 + i * 4));
      (tree[path.join("/") || "/"] ??= {})[name] = isText ? new TextDecoder("latin1").decode(value) : cells;
      at += 8 + ((length + 3) & ~3);
    } else throw new Error(`expected a token, received ${token} at ${at - 4}`);
  }
}
