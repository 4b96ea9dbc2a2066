/** What people see on standard error while they wait: nothing in the first second. */
import type { Progress } from "../headers/source.ts";

const PATIENCE = 1000;

export class TerminalProgress implements Progress {
  readonly #started: number = performance.now();
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void = (line) => console.error(line)) {
    this.#print = print;
  }

  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** Says what a longer piece of computing is about to do. */
  step(what: string): void {
    if (performance.now() - this.#started > PATIENCE) this.#print(`${what} …`);
  }

  /** Says what is being waited for, once it has taken a second. */
  async during<T>(what: string, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#print(`${what} …`), PATIENCE);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  note(line: string): void {
    this.#print(line);
  }
}
