/** Pointers for tests: an address with an owner whose collection a test can observe. */

import type { HypercallPointer } from "../../../src/runtime/struct/index.ts";
import { pointerTo, type PointerTarget } from "../../../src/runtime/struct/pointer.ts";

export class TestTarget implements PointerTarget {
  readonly #address: number;
  readonly byteLength = 4096;
  released = false;

  constructor(address: number) {
    this.#address = address;
  }

  get address(): number {
    if (this.released) throw new Error("released");
    return this.#address;
  }
}

/** Returns a pointer to an address that is never accessed. */
export function testPointer<Element extends string>(element: Element, address: number): HypercallPointer<Element> {
  return pointerTo(element, new TestTarget(address));
}

/** Forces garbage collection repeatedly, until all unreachable objects should be collected. */
export async function collect(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    Bun.gc(true);
    await Bun.sleep(1);
  }
}
