/** Answers that are streams of lines, each a JSON value (NDJSON). */

/** Lines that may wait for a reader; more are dropped, and a line says how many. */
const MOST_WAITING = 256;

/** A stream of values, until the reader leaves or it is ended. */
export class Lines<T> {
  readonly response: Response;
  readonly #onClose: () => void;
  readonly #waiting: string[] = [];
  readonly #encoder = new TextEncoder();
  #dropped = 0;
  #listening: Disposable | undefined;
  #wake: (() => void) | undefined;
  #isEnded = false;

  /** Streams what `listen` passes on. */
  constructor(listen: (pass: (value: T) => void) => Disposable, onClose: () => void) {
    this.#onClose = onClose;
    const stream = new ReadableStream<Uint8Array>(
      {
        start: () => {
          this.#listening = listen((value) => this.#add(value));
        },
        pull: (controller) => this.#pull(controller),
        cancel: () => this.end(),
      },
      { highWaterMark: 0 },
    );
    this.response = new Response(stream, { headers: { "content-type": "application/x-ndjson" } });
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#listening?.[Symbol.dispose]();
    this.#wake?.();
    this.#onClose();
  }

  #add(value: T): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(JSON.stringify(value));
    else this.#dropped++;
    this.#wake?.();
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    while (this.#waiting.length === 0 && !this.#isEnded) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    if (this.#isEnded) return controller.close();
    if (this.#dropped > 0) this.#waiting.push(JSON.stringify({ droppedLines: this.#dropped }));
    this.#dropped = 0;
    controller.enqueue(this.#encoder.encode(`${this.#waiting.splice(0).join("\n")}\n`));
  }
}
