/** Resources that a Xen has opened, and closes with itself. */

import { checkDisposable } from "./checks.ts";
import { closedError } from "./errors/errors.ts";

/** A DisposableStack that says in the library's words that it has been closed. */
export class Resources implements Disposable {
  readonly #stack: DisposableStack;

  constructor(stack: DisposableStack) {
    this.#stack = stack;
  }

  /**
   * Opens a resource, and closes it with the others. Throws a ReferenceError, and opens nothing, once they have been
   * closed; a TypeError if `open` returns a value that cannot be closed.
   */
  open<T extends Disposable>(open: () => T): T {
    this.#checkOpen();
    const resource = open();
    checkDisposable("a resource", resource);
    return this.#stack.use(resource);
  }

  /** Calls `action` when the others are closed. */
  defer(action: () => void): void {
    this.#checkOpen();
    this.#stack.defer(action);
  }

  /** True once they have been closed. */
  get disposed(): boolean {
    return this.#stack.disposed;
  }

  [Symbol.dispose](): void {
    this.#stack.dispose();
  }

  #checkOpen(): void {
    if (this.#stack.disposed) throw closedError();
  }
}
