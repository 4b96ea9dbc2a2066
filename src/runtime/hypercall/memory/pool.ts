/** Reused memory for operations: allocating it for each call would take longer than all else but the hypercall. */

import { closedError } from "../../base/errors/index.ts";

/**
 * One resource, made at first use and lent to one call at a time. It never leaves the library, so it is disposed when
 * the pool is collected without disposal.
 */
export class Pool<T extends Disposable> implements Disposable {
  readonly #make: () => T;
  #idle: T | undefined;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<Disposable> = new FinalizationRegistry((resource) =>
    resource[Symbol.dispose](),
  );

  constructor(make: () => T) {
    this.#make = make;
  }

  /** Lends the resource, with the last call's contents, until it is given back. Throws a ReferenceError after disposal. */
  lend(): T {
    if (this.#disposed) throw closedError();
    const idle = this.#idle;
    if (idle === undefined) return this.#new();
    this.#idle = undefined;
    return idle;
  }

  /** Takes a lent resource back. A nested call was lent a second one: one of the two is disposed. */
  giveBack(resource: T): void {
    if (this.#disposed || this.#idle !== undefined) resource[Symbol.dispose]();
    else this.#idle = resource;
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#idle?.[Symbol.dispose]();
    this.#idle = undefined;
    Pool.#forgotten.unregister(this);
  }

  #new(): T {
    const resource = this.#make();
    Pool.#forgotten.register(this, resource, this);
    return resource;
  }
}
