/** The two sides of a comparison: each is a named piece of work that can be repeated any number of times. */

/** The time of `count` repetitions, and the result of the last one. */
export interface Timing {
  readonly microseconds: number;
  readonly result: number;
}

export interface Work {
  readonly name: string;
  /** The time until it runs at full speed, at least. */
  readonly warmUpMicroseconds: number;
  /** The repetitions until then. */
  readonly warmUpCalls?: number;
  /** The longest time for them. */
  readonly longestWarmUpMicroseconds?: number;
  run(count: number): Promise<Timing>;
}

/** Milliseconds that a wait may block the thread: an emulated guest takes one or two for its next request. */
export const BLOCK_MS = 2;

type WarmUp = Pick<Work, "warmUpMicroseconds" | "warmUpCalls" | "longestWarmUpMicroseconds">;

/** Under emulation, the JIT's last tier comes after about ten thousand calls. */
export const JIT_WARM_UP: WarmUp = {
  warmUpMicroseconds: 4e6,
  warmUpCalls: 10_000,
  longestWarmUpMicroseconds: 30e6,
};

/**
 * For work that runs through much code, in which the JIT finds something to compile for longer. Its threads take the one
 * vcpu meanwhile.
 */
export const LONG_WARM_UP: WarmUp = { ...JIT_WARM_UP, warmUpCalls: 30_000, longestWarmUpMicroseconds: 90e6 };

/** Work in this process. `repeat` does it `count` times and returns the last result. */
export function here(
  name: string,
  repeat: (count: number) => number | Promise<number>,
  warmUp: WarmUp = JIT_WARM_UP,
): Work {
  return {
    name,
    ...warmUp,
    run: async (count) => {
      const start = Bun.nanoseconds();
      const given = repeat(count);
      const result = typeof given === "number" ? given : await given;
      return { microseconds: (Bun.nanoseconds() - start) / 1000, result };
    },
  };
}

/** A C program of bench/c, which works on request while this process waits. */
export class Peer implements Disposable {
  readonly #program: string;
  readonly #child: Bun.Subprocess<"pipe", "pipe", "inherit">;
  readonly #answers: AsyncIterator<Uint8Array>;

  /** The program has this process's environment, and the given variables. */
  constructor(program: string, environment: Readonly<Record<string, string>> = {}) {
    this.#program = program;
    this.#child = Bun.spawn([`/with/bench-c/${program}`], {
      stdin: "pipe",
      stdout: "pipe",
      stderr: "inherit",
      env: { ...process.env, ...environment },
    });
    this.#answers = this.#child.stdout[Symbol.asyncIterator]();
  }

  work(name: string): Work {
    return { name: `C, ${name}`, warmUpMicroseconds: 1e5, run: (count) => this.#ask(`${name} ${count}`) };
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }

  async #ask(request: string): Promise<Timing> {
    this.#child.stdin.write(`${request}\n`);
    await this.#child.stdin.flush();
    let answer = "";
    while (!answer.endsWith("\n")) {
      const { value, done } = await this.#answers.next();
      if (done === true) throw new Error(`${this.#program}: expected an answer to "${request}", but it ended`);
      answer += Buffer.from(value).toString();
    }
    const [microseconds = Number.NaN, result = Number.NaN] = answer.trim().split(" ").map(Number);
    if (Number.isNaN(microseconds + result)) throw new Error(`${this.#program}: expected a result, received ${answer}`);
    return { microseconds, result };
  }
}
