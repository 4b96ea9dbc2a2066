/** A guest as tests use it, however it was started. */

import type { Domid } from "../../../src/index.ts";
import type { Kind } from "./kinds.ts";

/** The values in the guest's first line of output; see test/lab/guest/guest.h. */
export interface Hello {
  readonly kind: Kind;
  /** The result of XENVER_version. */
  readonly xen: number;
  /** The frame of the page that begins with "XEN-TS-MARKER". */
  readonly marker: number;
  /** The grant of that page to dom0. */
  readonly gref: number;
  /** An unbound event channel for dom0; the guest answers each event. */
  readonly port: number;
  readonly console: number;
}

export interface Guest extends Disposable {
  readonly domid: Domid;
  readonly kind: Kind;
  /** Waits for the guest's first line. */
  hello(): Promise<Hello>;
  /** Types on its console. */
  type(text: string): void;
  /** Waits for output that matches, since the last call, and returns the match. Throws after 50 seconds: a hang. */
  said(pattern: string | RegExp): Promise<RegExpMatchArray>;
}

const PATIENCE_MS = 50_000;

/** A guest's output, from any source that can be read as a whole. */
export class Transcript {
  readonly #read: () => string;
  #seen = 0;

  constructor(read: () => string) {
    this.#read = read;
  }

  async said(pattern: string | RegExp): Promise<RegExpMatchArray> {
    const wanted = typeof pattern === "string" ? new RegExp(RegExp.escape(pattern)) : pattern;
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const text = this.#read().slice(this.#seen);
      const match = wanted.exec(text);
      if (match !== null) {
        this.#seen += match.index + match[0].length;
        return match;
      }
      if (performance.now() > deadline) {
        throw new Error(`the guest has not said ${wanted} but ${JSON.stringify(text)}`);
      }
      await Bun.sleep(2);
    }
  }

  async hello(): Promise<Hello> {
    const [, kind, numbers = ""] = await this.said(/XEN-TS-GUEST kind=(\w+)((?: \w+=\d+)+)\r?\n/);
    const values = new Map([...numbers.matchAll(/(\w+)=(\d+)/g)].map(([, name, value]) => [name, Number(value)]));
    const value = (name: string): number => values.get(name) ?? Number.NaN;
    return {
      kind: kind as Kind,
      xen: value("xen"),
      marker: value("marker"),
      gref: value("gref"),
      port: value("port"),
      console: value("console"),
    };
  }
}
