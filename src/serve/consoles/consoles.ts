/** The open consoles: each is opened once, however many browsers show it. */

import type { Xen } from "../../runtime/xen.ts";
import { ConsoleSession, type ConsoleSink } from "./session.ts";

export type { ConsoleSink } from "./session.ts";

export class Consoles implements Disposable {
  readonly #xen: Xen;
  readonly #sessions: Map<number, ConsoleSession> = new Map();

  constructor(xen: Xen) {
    this.#xen = xen;
  }

  /** Shows a domain's console in a sink, first what it has printed lately. The result leaves it when disposed. */
  attach(domid: number, sink: ConsoleSink): { type(bytes: Uint8Array): void } & Disposable {
    let session = this.#sessions.get(domid);
    if (session === undefined) {
      const made = new ConsoleSession(
        (signal) => this.#xen.domains.get(domid).console({ signal }),
        () => {
          if (this.#sessions.get(domid) === made) this.#sessions.delete(domid);
        },
      );
      session = made;
      this.#sessions.set(domid, made);
    }
    const joined = session;
    joined.join(sink);
    return {
      type: (bytes) => joined.type(bytes, sink),
      [Symbol.dispose]: () => joined.leave(sink),
    };
  }

  [Symbol.dispose](): void {
    for (const session of this.#sessions.values()) session[Symbol.dispose]();
  }
}
