/** What the hypervisor has written on its console: a ring in its memory, of which old text falls out. */

import { checkInteger } from "../../base/checks.ts";
import { checkChoice, checkOptions } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { ConsoleFollower } from "./console-follower.ts";

/** Bytes in one call: as many as the largest buffer that the memory pool keeps. */
const CHUNK = 16_384;

/** How a follower begins and goes on. */
export interface FollowOptions {
  /** With what the ring still has, which is the default, or with what comes. */
  readonly from?: "beginning" | "now";
  /** Milliseconds between two looks while there is nothing new; 250 by default. */
  readonly intervalMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Throws, in each method, as `Host.info` does. */
export class HostConsole {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** All that the ring still has, as `xl dmesg` prints it (`struct xen_sysctl_readconsole`). */
  text(): string {
    const chunks: Uint8Array[] = [];
    readFrom(this.#connection, 0, chunks);
    return new TextDecoder().decode(Buffer.concat(chunks));
  }

  /**
   * The text in pieces as it comes, which joined are what Xen has written. Xen tells one program at most that there is
   * something new, so this one looks. Ends by `close()`, which leaving a loop calls; throws the signal's reason once that
   * aborts.
   *
   * @example
   * ```ts
   * for await (const text of xen.host.console.follow()) process.stdout.write(text);
   * ```
   */
  follow(options: FollowOptions = {}): ConsoleFollower {
    checkOptions("follow", options, ["from", "intervalMs", "signal"]);
    const { from = "beginning", intervalMs = 250, signal } = options;
    checkChoice("from", from, ["beginning", "now"]);
    checkInteger("intervalMs", intervalMs, 1, 0x7fff_ffff);
    let position = from === "now" ? readFrom(this.#connection, 0, []) : 0;
    const decoder = new TextDecoder();
    const read = (): { text: string; lostBytes: number } => {
      const chunks: Uint8Array[] = [];
      const before = position;
      position = readFrom(this.#connection, before, chunks);
      const bytes = Buffer.concat(chunks);
      // Positions are numbers of 32 bits, and go round. The first look finds what has fallen out long before.
      const lostBytes = before === 0 ? 0 : (position - bytes.length - before) >>> 0;
      return { text: decoder.decode(bytes, { stream: true }), lostBytes };
    };
    return new ConsoleFollower(read, intervalMs, signal);
  }

  /** Empties the ring, for everybody. */
  clear(): void {
    // Xen clears what has been read, so the reading is to be at its end.
    const index = readFrom(this.#connection, 0, []);
    using bytes = this.#connection.hypercall.allocateBytes(1);
    const buffer = bytes.asHypercallPtr();
    operationsOn(this.#connection).sysctl("readconsole", { clear: 1, incremental: 1, index, buffer, count: 1 });
  }
}

/** Reads to the end from a position, or from where the ring begins if that is later; gives the position of the end. */
function readFrom(connection: Connection, start: number, into: Uint8Array[]): number {
  const { sysctl } = operationsOn(connection);
  using bytes = connection.hypercall.allocateBytes(CHUNK);
  for (let position = start; ;) {
    const { count, index } = sysctl(
      "readconsole",
      { incremental: 1, index: position, buffer: bytes.asHypercallPtr(), count: CHUNK },
      ({ count, index }) => ({ count, index }),
    );
    into.push(bytes.value.slice(0, count));
    position = index;
    if (count < CHUNK) return position;
  }
}
