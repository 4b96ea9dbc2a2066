/** Progress on standard error: silent for the first second, then at most one line a second. */
import type { Progress } from "../headers/source.ts";

export class TerminalProgress implements Progress {
  readonly #print: (line: string) => void;
  readonly #patience: number;
  readonly #started: number = performance.now();
  #quietUntil: number;

  /** `patience` is the initial silence in milliseconds. */
  constructor(print: (line: string) => void = (line) => console.error(line), patience: number = 1000) {
    this.#print = print;
    this.#patience = patience;
    this.#quietUntil = this.#started + patience;
  }

  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** Announces a longer piece of computing. */
  step(what: string): void {
    if (performance.now() < this.#quietUntil) return;
    this.#print(`${what} …`);
    this.#quietUntil = performance.now() + this.#patience;
  }

  /** Prints the name of an awaited task once it has taken longer than the initial silence. */
  async during<T>(what: string, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#print(`${what} …`), this.#patience);
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
