/** Pointers for tests: an address with an owner whose collection can be seen. */

import { HypercallPointer } from "../../../src/runtime/struct/index.ts";

export class TestPointer<Element extends string> extends HypercallPointer<Element> {
  readonly #address: number;
  released = false;

  constructor(element: Element, address: number) {
    super(element);
    this.#address = address;
  }

  override get address(): number {
    if (this.released) throw new Error("released");
    return this.#address;
  }

  override get byteLength(): number {
    return 4096;
  }
}

/** Forces garbage collection until it has had every chance to take what is unreachable. */
export async function collect(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    Bun.gc(true);
    await Bun.sleep(1);
  }
}
