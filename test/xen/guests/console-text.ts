/** A guest's console as text: waits for what the guest says. */

import type { DomainConsole } from "../../../src/index.ts";

const LIMIT_MS = 600_000;

/** Reads until the text has come, and returns the match. Text that came before counts too. */
export class ConsoleText {
  readonly #console: DomainConsole;
  readonly #decoder: TextDecoder = new TextDecoder();
  #text = "";

  constructor(console: DomainConsole) {
    this.#console = console;
  }

  /** The text that has come and was not waited for. */
  get pending(): string {
    return this.#text;
  }

  /** Waits for the text, and forgets it and all before it. */
  async heard(pattern: RegExp, limitMs: number = LIMIT_MS): Promise<RegExpExecArray> {
    const signal = AbortSignal.timeout(limitMs);
    for (;;) {
      const found = pattern.exec(this.#text);
      if (found !== null) {
        this.#text = this.#text.slice(found.index + found[0].length);
        return found;
      }
      const bytes = await this.#console.read({ signal }).catch((error: unknown) => {
        throw new Error(`expected ${pattern} on the console, received ${JSON.stringify(this.#text)}`, { cause: error });
      });
      if (bytes === null)
        throw new Error(
          `the console has ended: ${JSON.stringify(this.#console.end)}, after ${JSON.stringify(this.#text)}`,
        );
      this.#text += this.#decoder.decode(bytes, { stream: true });
    }
  }

  /** Types a line. */
  async type(line: string): Promise<void> {
    await this.#console.write(`${line}\n`);
  }

  /** Reads to the end, and returns what came. */
  async rest(): Promise<string> {
    for (let bytes = await this.#console.read(); bytes !== null; bytes = await this.#console.read())
      this.#text += this.#decoder.decode(bytes, { stream: true });
    return this.#text;
  }
}
