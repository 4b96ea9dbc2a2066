/** The hypervisor's own console: a ring in its memory, in which new text overwrites old. */

import { checkInteger } from "../../base/checks.ts";
import { checkChoice, readOptions, type SignalOptions } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { ConsoleFollower } from "./console-follower.ts";
import { explainedByConsole, readConsole } from "./console-text.ts";

/** Options of a follower. */
export interface FollowOptions extends SignalOptions {
  /** "beginning", the default: starts with the text still in the ring. "now": starts with new text. */
  readonly from?: "beginning" | "now" | undefined;
  /** The time between two polls while no new text has come; 250 by default. */
  readonly intervalMs?: number | undefined;
}

/** The hypervisor's own console. Every method throws as `Host.info` does. */
export class HostConsole {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Returns all text still in the ring, as `xl dmesg` prints it (`struct xen_sysctl_readconsole`). */
  text(): string {
    const chunks: Uint8Array[] = [];
    readConsole(this.#connection, 0, chunks);
    return new TextDecoder().decode(Buffer.concat(chunks));
  }

  /**
   * Follows the text in pieces as it comes. Xen can notify at most one program of new text, so this one polls. Ends by
   * `close()`, which leaving a loop calls; throws the signal's reason if it aborts.
   *
   * @example
   * ```ts
   * for await (const text of xen.host.console.follow()) process.stdout.write(text);
   * ```
   */
  follow(options: FollowOptions = {}): ConsoleFollower {
    const {
      from = "beginning",
      intervalMs = 250,
      signal,
    } = readOptions("follow", options, ["from", "intervalMs", "signal"]);
    checkChoice("from", from, ["beginning", "now"]);
    checkInteger("intervalMs", intervalMs, 1, 0x7fff_ffff);
    let position = from === "now" ? readConsole(this.#connection, 0, []) : 0;
    const decoder = new TextDecoder();
    const read = (): { text: string; lostBytes: number } => {
      const chunks: Uint8Array[] = [];
      const before = position;
      position = readConsole(this.#connection, before, chunks);
      const bytes = Buffer.concat(chunks);
      // Positions are 32-bit numbers that wrap around. Text overwritten before the first poll does not count as lost.
      const lostBytes = before === 0 ? 0 : (position - bytes.length - before) >>> 0;
      return { text: decoder.decode(bytes, { stream: true }), lostBytes };
    };
    return new ConsoleFollower(read, intervalMs, signal);
  }

  /**
   * Does something, and returns its result or its promise. If that throws or rejects with a XenError, the error has the
   * text that Xen printed meanwhile, in `consoleText` and in its message. Xen often prints why it refuses an operation,
   * and answers EINVAL alone. The text may come from elsewhere, too.
   *
   * @example
   * ```ts
   * xen.host.console.explain(() => xen.domctl("createdomain", anyDomid(xen.abi), { max_vcpus: 1 }));
   * ```
   */
  explain<Result>(action: () => Result): Result {
    return explainedByConsole(this.#connection, action);
  }

  /** Empties the ring, for all readers. */
  clear(): void {
    // Xen clears the text that has been read, so the ring must first be read to its end.
    const index = readConsole(this.#connection, 0, []);
    using bytes = this.#connection.hypercall.allocateBytes(1);
    const buffer = bytes.asHypercallPtr();
    operationsOn(this.#connection).sysctl("readconsole", { clear: 1, incremental: 1, index, buffer, count: 1 });
  }
}
