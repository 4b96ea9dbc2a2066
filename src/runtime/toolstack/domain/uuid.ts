/**
 * Handles of domains as text, cached: a handle seldom changes, and formatting it costs as much as decoding the rest of
 * a domain.
 */

import { describe, shown } from "../../base/checks.ts";
import { uuidText } from "./uuid-text.ts";

export { uuidText };

interface KnownHandle {
  readonly words: readonly [number, number, number, number];
  readonly text: string;
}

export class HandleTexts {
  readonly #known: Map<number, KnownHandle> = new Map();

  /** Returns the UUID in the sixteen bytes at an offset, in lower case; `domid` is its domain. */
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
    const text = uuidText(new Uint8Array(view.buffer, view.byteOffset + offset, 16));
    this.#known.set(domid, { words: [first, second, third, fourth], text });
    return text;
  }
}

/** Returns the sixteen bytes of a UUID. Throws a TypeError unless it is a string, a RangeError unless it is a UUID. */
export function uuidBytes(text: string): Uint8Array {
  if (typeof text !== "string") throw new TypeError(`expected a UUID as a string, received ${describe(text)}`);
  const valid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
  if (!valid) {
    const expected = "a UUID such as 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    throw new RangeError(`expected ${expected}, received ${shown(text)}`);
  }
  return Uint8Array.fromHex(text.replaceAll("-", ""));
}
