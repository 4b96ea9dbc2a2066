/** Memory for operations, kept between calls: making it anew takes longer than all else but the hypercall. */

import type { XenOwnedBuffer } from "../hypercall/index.ts";

/**
 * A buffer that is made at first use and then lent to one call at a time. It never leaves the library, so it is safe
 * to free it when its keeper has been collected without disposal.
 */
export class KeptBuffer<T> implements Disposable {
  readonly #make: () => XenOwnedBuffer<T>;
  #idle: XenOwnedBuffer<T> | undefined;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<Disposable> = new FinalizationRegistry((buffer) =>
    buffer[Symbol.dispose](),
  );

  constructor(make: () => XenOwnedBuffer<T>) {
    this.#make = make;
  }

  /** Lends the buffer, with what the last call left in it. Throws a ReferenceError after disposal. */
  use<Result>(action: (buffer: XenOwnedBuffer<T>) => Result): Result {
    if (this.#disposed) throw new ReferenceError("this Xen object has been disposed");
    const buffer = this.#idle ?? this.#new();
    this.#idle = undefined;
    try {
      return action(buffer);
    } finally {
      this.#keep(buffer);
    }
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#idle?.[Symbol.dispose]();
    this.#idle = undefined;
    KeptBuffer.#forgotten.unregister(this);
  }

  #new(): XenOwnedBuffer<T> {
    const buffer = this.#make();
    KeptBuffer.#forgotten.register(this, buffer, this);
    return buffer;
  }

  /** A call within a call has had a buffer of its own, and one of the two is enough. */
  #keep(buffer: XenOwnedBuffer<T>): void {
    if (this.#disposed || this.#idle !== undefined) buffer[Symbol.dispose]();
    else this.#idle = buffer;
  }
}
