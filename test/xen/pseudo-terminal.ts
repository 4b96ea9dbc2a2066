/** A pseudo-terminal of Bun's own: dom0 in the lab has no tmux. */

export class PseudoTerminal implements Disposable {
  readonly #child: Bun.Subprocess;
  #shown = "";

  constructor(words: readonly string[], { columns = 100, rows = 30 }: { columns?: number; rows?: number } = {}) {
    const decoder = new TextDecoder();
    this.#child = Bun.spawn([...words], {
      env: { ...process.env, TERM: "xterm-256color" },
      terminal: {
        cols: columns,
        rows,
        data: (_, bytes) => void (this.#shown += decoder.decode(bytes, { stream: true })),
      },
    });
  }

  /** Everything that the program has sent to the terminal. */
  get shown(): string {
    return this.#shown;
  }

  get pid(): number {
    return this.#child.pid;
  }

  type(text: string): void {
    this.#child.terminal?.write(text);
  }

  /** Resolves once the program has sent text that fits the pattern, since `from`. Rejects if that takes too long. */
  async until(pattern: RegExp, from = 0, seconds = 60): Promise<void> {
    const end = performance.now() + seconds * 1000;
    while (!pattern.test(this.#shown.slice(from))) {
      if (performance.now() > end)
        throw new Error(`expected ${pattern}, received ${JSON.stringify(this.#shown.slice(from))}`);
      await Bun.sleep(20);
    }
  }

  /** Resolves with the program's exit status. */
  get exited(): Promise<number> {
    return this.#child.exited;
  }

  [Symbol.dispose](): void {
    this.#child.kill();
    this.#child.terminal?.close();
  }
}
