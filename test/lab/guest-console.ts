/** What a guest's console says, taken apart: output lies between a start mark and an exit mark, which has the status. */

export class GuestConsole {
  readonly #start: Buffer;
  readonly #exit: Buffer;
  readonly #output: (chunk: Uint8Array) => void;
  readonly #stray: (chunk: Uint8Array) => void;
  #phase: "before" | "output" | "after" = "before";
  #held: Buffer = Buffer.alloc(0);

  /** `stray` gets what comes before the start: the kernel's messages, or xl's where the guest never starts. */
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

  /** The command's status, or null where the guest has ended without telling it. Passes on what is held back. */
  end(): number | null {
    if (this.#phase === "before") this.#stray(this.#held);
    if (this.#phase === "output") this.#output(this.#held);
    const status = /^\d+(?=\n)/.exec(this.#phase === "after" ? this.#held.toString() : "")?.[0];
    return status === undefined ? null : Number(status);
  }

  /** Passes on what is before the mark and drops the mark; without one, all but what could be its beginning. */
  #pass(mark: Buffer, sink: (chunk: Uint8Array) => void): boolean {
    const at = this.#held.indexOf(mark);
    const end = at >= 0 ? at : Math.max(0, this.#held.length - mark.length + 1);
    if (end > 0) sink(this.#held.subarray(0, end));
    this.#held = this.#held.subarray(at >= 0 ? at + mark.length : end);
    return at >= 0;
  }
}
