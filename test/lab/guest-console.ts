/** Parses a guest's console output: the command's output lies between a start mark and an exit mark with its status. */

export class GuestConsole {
  readonly #start: Buffer;
  readonly #exit: Buffer;
  readonly #output: (chunk: Uint8Array) => void;
  readonly #stray: (chunk: Uint8Array) => void;
  #phase: "before" | "output" | "after" = "before";
  #held: Buffer = Buffer.alloc(0);

  /** `stray` receives the text before the start: the kernel's messages, or xl's if the guest never starts. */
  constructor(mark: string, output: (chunk: Uint8Array) => void, stray: (chunk: Uint8Array) => void) {
    this.#start = Buffer.from(`${mark} start\n`);
    this.#exit = Buffer.from(`${mark} exit `);
    this.#output = output;
    this.#stray = stray;
  }

  push(chunk: Uint8Array): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    if (this.#phase === "before" && this.#pass(this.#start, this.#stray)) this.#phase = "output";
    if (this.#phase === "output" && this.#pass(this.#exit, this.#output)) this.#phase = "after";
  }

  /** Returns the command's status; null if the guest has ended without it. Passes on the bytes held back. */
  end(): number | null {
    if (this.#phase === "before") this.#stray(this.#held);
    if (this.#phase === "output") this.#output(this.#held);
    const status = /^\d+(?=\n)/.exec(this.#phase === "after" ? this.#held.toString() : "")?.[0];
    return status === undefined ? null : Number(status);
  }

  /**
   * Passes on the bytes before the mark, and drops the mark. Without a mark, passes on all bytes but those that may
   * begin it.
   */
  #pass(mark: Buffer, sink: (chunk: Uint8Array) => void): boolean {
    const at = this.#held.indexOf(mark);
    const end = at >= 0 ? at : Math.max(0, this.#held.length - mark.length + 1);
    if (end > 0) sink(this.#held.subarray(0, end));
    this.#held = this.#held.subarray(at >= 0 ? at + mark.length : end);
    return at >= 0;
  }
}
