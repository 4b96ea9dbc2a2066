/** The cpu time that `xen-ts top` and the page take for a reading, once they run at full speed. */

import { readFileSync } from "node:fs";
import { PseudoTerminal } from "../../test/xen/pseudo-terminal.ts";
import type { Figure } from "../findings.ts";

const SECONDS = 1;
/** Readings before the first one that counts: start-up, and the first frames. */
const BEFORE = 10;
const COUNTED = 60;

/** Clock ticks a second in /proc (USER_HZ). */
const HERTZ = 100;

/** Measures a program that draws every second on a terminal of 100 × 30 cells. */
export async function cpuPerReading(what: string, words: readonly string[]): Promise<Figure> {
  using terminal = new PseudoTerminal([...words], { columns: 100, rows: 30 });
  await Bun.sleep(SECONDS * BEFORE * 1000);
  const before = cpuSeconds(terminal.pid);
  await Bun.sleep(SECONDS * COUNTED * 1000);
  const value = ((cpuSeconds(terminal.pid) - before) / COUNTED) * 1000;
  if (!terminal.shown.includes("Domain-0")) throw new Error(`${what} has drawn no domain`);
  return { what, value, unit: "ms", target: null };
}

const TOKEN = "token-of-the-benchmark";

/** Measures `xen-ts serve` with one page that follows all loads. */
export async function cpuPerPageReading(what: string, command: string): Promise<Figure> {
  // The lab's dom0 has no network, not even with itself.
  await Bun.$`ip link set lo up`.quiet();
  const child = Bun.spawn([command, "serve", "--listen", "127.0.0.1:9704", "--interval", String(SECONDS)], {
    env: { ...process.env, XEN_TS_PAGE_TOKEN: TOKEN },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
  });
  try {
    await heard(child.stderr, /serving http/);
    using page = new FollowingPage("ws://127.0.0.1:9704/api/live", TOKEN);
    await page.readings(BEFORE);
    const before = cpuSeconds(child.pid);
    await page.readings(COUNTED);
    return { what, value: ((cpuSeconds(child.pid) - before) / COUNTED) * 1000, unit: "ms", target: null };
  } finally {
    child.kill();
    await child.exited;
  }
}

/** Resolves once a stream has said something; rejects with what came if it ends before. */
async function heard(stream: ReadableStream<Uint8Array>, wanted: RegExp): Promise<void> {
  let text = "";
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  while (!wanted.test(text)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`expected ${wanted}, received ${JSON.stringify(text)}`);
    text += decoder.decode(value, { stream: true });
  }
}

/** A socket as the page has it. */
class FollowingPage implements Disposable {
  readonly #socket: WebSocket;
  #left = 0;
  #reached: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(address: string, token: string) {
    const bearer = Buffer.from(token).toString("base64url");
    this.#socket = new WebSocket(address, ["xen-ts", `bearer.${bearer}`]);
    this.#socket.addEventListener("open", () => this.#socket.send(JSON.stringify({ topics: ["load"] })));
    this.#socket.addEventListener("message", () => {
      if (--this.#left === 0) this.#reached.resolve();
    });
    this.#socket.addEventListener("close", ({ code }) => this.#reached.reject(new Error(`the page ended: ${code}`)));
  }

  /** Resolves after that many more readings. */
  readings(count: number): Promise<void> {
    this.#left = count;
    this.#reached = Promise.withResolvers();
    return this.#reached.promise;
  }

  [Symbol.dispose](): void {
    this.#reached.promise.catch(() => {});
    this.#socket.close();
  }
}

/** Returns the seconds of cpu time that a process has used, with all its threads. */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / HERTZ;
}
