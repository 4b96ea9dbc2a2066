/** Sources of a console's bytes, and the reason for the end of a console. */

import type { SignalOptions } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";

/** The other end of a console's bytes: "ring", the guest's own page; "tty", the terminal of the program that serves it. */
export interface ConsoleSource extends Disposable {
  readonly via: "ring" | "tty";
  /** The reason why no more bytes will come; null before the end. */
  readonly end: ConsoleEnd | null;
  /** Resolves with the available bytes, waiting for the first; null at the end. */
  read(options: SignalOptions): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes all bytes. */
  write(bytes: Uint8Array, options: SignalOptions): Promise<void>;
}

/** The reason for the end of a console. */
export type ConsoleEnd =
  | {
      /** The domain has been destroyed, or is being destroyed. */
      readonly kind: "destroyed";
    }
  | {
      /** The domain has shut down or crashed, and still exists. */
      readonly kind: "shutdown";
      /** SHUTDOWN_… of sched.h by its name; a number if Xen's headers have no name for it. */
      readonly reason: ShutdownReason | number;
    };

/** Describes an end for messages. */
export function describeEnd(domid: Domid, end: ConsoleEnd): string {
  if (end.kind === "destroyed") return `domain ${domid} has been destroyed`;
  return `domain ${domid} has shut down (${end.reason})`;
}
