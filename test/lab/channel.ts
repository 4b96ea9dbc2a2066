/** The lab's end of a virtio port: a Unix socket to which QEMU connects, and a stream that ends with a mark. */

/** Passes on bytes as they come, up to a mark. Bytes that may begin the mark are held back until more come. */
export class MarkedStream {
  readonly #mark: Buffer;
  readonly #sink: (chunk: Uint8Array) => void;
  readonly #ended: PromiseWithResolvers<void> = Promise.withResolvers();
  #held: Buffer = Buffer.alloc(0);
  #done = false;

  constructor(mark: string, sink: (chunk: Uint8Array) => void) {
    this.#mark = Buffer.from(mark);
    this.#sink = sink;
  }

  /** Resolves once the mark has come. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  push(chunk: Uint8Array): void {
    if (this.#done) return;
    const data = Buffer.concat([this.#held, chunk]);
    const at = data.indexOf(this.#mark);
    this.#done = at >= 0;
    const end = this.#done ? at : data.length - this.#beginningAtEnd(data);
    if (end > 0) this.#sink(data.subarray(0, end));
    this.#held = data.subarray(end);
    if (this.#done) this.#ended.resolve();
  }

  /** Passes on the bytes held back, since no mark will come. */
  flush(): void {
    if (!this.#done && this.#held.length > 0) this.#sink(this.#held);
    this.#done = true;
  }

  /** Returns the number of bytes at the end that may begin the mark. */
  #beginningAtEnd(data: Buffer): number {
    for (let length = Math.min(this.#mark.length - 1, data.length); length > 0; length--) {
      if (data.subarray(-length).equals(this.#mark.subarray(0, length))) return length;
    }
    return 0;
  }
}

/** Collects lines, and keeps the last ones. */
export class LineTail {
  readonly #limit: number;
  readonly #decoder = new TextDecoder();
  readonly #lines: string[] = [];
  #rest = "";

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split("\n");
    this.#rest = lines.pop() ?? "";
    this.#lines.push(...lines);
    this.#lines.splice(0, this.#lines.length - this.#limit);
  }

  /** Returns the last lines, without control characters. */
  get lines(): string[] {
    return [...this.#lines, this.#rest].map(withoutControls).filter((line) => line.trim() !== "");
  }
}

function withoutControls(line: string): string {
  // oxlint-disable-next-line no-control-regex
  return line.replaceAll(/\x1b\[[\d;?]*[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f]/g, "");
}

/** The lab's end of a port. */
export interface LabPort extends Disposable {
  /** Sends to the machine, once it has connected. */
  send(text: string): void;
}

/** Listens on a Unix socket, and passes on the bytes of its only peer. */
export function listen(path: string, receive: (chunk: Uint8Array) => void): LabPort {
  let machine: Bun.Socket<undefined> | undefined;
  const server = Bun.listen<undefined>({
    unix: path,
    socket: {
      open: (socket) => void (machine = socket),
      data: (_socket, chunk) => receive(new Uint8Array(chunk)),
      close: () => (machine = undefined),
    },
  });
  return {
    send: (text) => void machine?.write(text),
    [Symbol.dispose]: () => server.stop(true),
  };
}
