/** Objects that domains' handles have opened, which end with their Xen. */

import type { Resources } from "../../base/resources.ts";

export interface Closable {
  close(): void;
}

export class OpenObjects {
  /** Each is in the set until it is closed. */
  readonly all: Set<Closable> = new Set();
  readonly #resources: Resources;
  #isFirst = false;

  constructor(resources: Resources) {
    this.#resources = resources;
    resources.defer(() => this.#closeAll());
  }

  /** The set, for objects that use parts of the Xen that are open by now: they end before those parts. */
  get beforeParts(): Set<Closable> {
    if (!this.#isFirst) this.#resources.defer(() => this.#closeAll());
    this.#isFirst = true;
    return this.all;
  }

  #closeAll(): void {
    for (const opened of this.all) opened.close();
  }
}
