/** The C libraries' side of shared pages: test/lab/c/shared-pages.c, which does one action per line of input. */

import { existsSync, readFileSync } from "node:fs";

const FOLDER = "/lab/programs";

export class SharedPagesInC implements Disposable {
  readonly #child: Bun.Subprocess<"pipe", "pipe", "inherit">;
  readonly #answers: AsyncIterator<Uint8Array>;

  constructor() {
    const program = `${FOLDER}/shared-pages`;
    if (!existsSync(program)) throw new Error(`no C program: ${readFileSync(`${FOLDER}/missing`, "utf8")}`);
    this.#child = Bun.spawn([program], { stdin: "pipe", stdout: "pipe", stderr: "inherit" });
    this.#answers = this.#child.stdout[Symbol.asyncIterator]();
  }

  /** Resolves with the words of its answer; the first is the outcome. */
  async ask(what: string, ...numbers: readonly number[]): Promise<[outcome: string, ...numbers: number[]]> {
    this.#child.stdin.write(`${[what, ...numbers].join(" ")}\n`);
    await this.#child.stdin.flush();
    let answer = "";
    while (!answer.endsWith("\n")) {
      const { value, done } = await this.#answers.next();
      if (done === true) throw new Error(`the C program ended instead of answering "${what}"`);
      answer += Buffer.from(value).toString();
    }
    const [outcome = "", ...results] = answer.trim().split(" ");
    return [outcome, ...results.map(Number)];
  }

  /** Ends the program without unmapping anything. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }

  [Symbol.dispose](): void {
    this.#child.kill("SIGKILL");
  }
}

/** Returns the bytes that "fill" writes. */
export function pattern(first: number, count: number, seed: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: count }, (_, index) => {
    const at = first + index;
    return at * 7 + (at >>> 8) + seed;
  });
}

/** Returns the answer to "sum". */
export function sum(bytes: Uint8Array): number {
  let total = 0;
  for (const byte of bytes) total = (Math.imul(total, 31) + byte) >>> 0;
  return total;
}
