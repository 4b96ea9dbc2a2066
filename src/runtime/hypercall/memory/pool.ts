/** Memory for operations, kept between calls: making it anew takes longer than all else but the hypercall. */

/**
 * Something that is made at first use and then lent to one call at a time. It never leaves the library, so it is safe
 * to dispose of it when its keeper has been collected without disposal.
 */
export class Kept<T extends Disposable> implements Disposable {
  readonly #make: () => T;
  #idle: T | undefined;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<Disposable> = new FinalizationRegistry((kept) =>
    kept[Symbol.dispose](),
  );

  constructor(make: () => T) {
    this.#make = make;
  }

  /** Lends it, with what the last call left in it, until it is given back. Throws a ReferenceError after disposal. */
  lend(): T {
    if (this.#disposed) throw new ReferenceError("this Xen object has been disposed");
    const idle = this.#idle;
    if (idle === undefined) return this.#new();
    this.#idle = undefined;
    return idle;
  }

  /** A call within a call has had one of its own, and one of the two is enough. */
  giveBack(kept: T): void {
    if (this.#disposed || this.#idle !== undefined) kept[Symbol.dispose]();
    else this.#idle = kept;
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#idle?.[Symbol.dispose]();
    this.#idle = undefined;
    Kept.#forgotten.unregister(this);
  }

  #new(): T {
    const kept = this.#make();
    Kept.#forgotten.register(this, kept, this);
    return kept;
  }
}
