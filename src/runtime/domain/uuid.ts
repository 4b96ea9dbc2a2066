/** Domains' handles as text. A domain's seldom changes, and making the text takes as long as all else of a domain. */

interface Known {
  readonly words: readonly [number, number, number, number];
  readonly text: string;
}

export class HandleTexts {
  readonly #known: Map<number, Known> = new Map();

  /** The UUID in the sixteen bytes at an offset, in lower case; `domid` is whose it is. */
  at(domid: number, view: DataView, offset: number): string {
    const first = view.getUint32(offset);
    const second = view.getUint32(offset + 4);
    const third = view.getUint32(offset + 8);
    const fourth = view.getUint32(offset + 12);
    const known = this.#known.get(domid);
    if (known !== undefined) {
      const { words } = known;
      if (words[0] === first && words[1] === second && words[2] === third && words[3] === fourth) return known.text;
    }
    const text = uuidOf(view, offset);
    this.#known.set(domid, { words: [first, second, third, fourth], text });
    return text;
  }
}

function uuidOf(view: DataView, offset: number): string {
  const hex = new Uint8Array(view.buffer, view.byteOffset + offset, 16).toHex();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
