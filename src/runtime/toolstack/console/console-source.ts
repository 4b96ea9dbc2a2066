/** Sources of a console's bytes, and the end of the domain that they come from. */

import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";
import type { PipeOptions } from "../../interdomain/ring/index.ts";

/** The other end of a console's bytes: "ring", the guest's own page; "tty", the terminal of the program that serves it. */
export interface ConsoleSource extends Disposable {
  readonly via: "ring" | "tty";
  /** The reason why nothing more will come; null before that. */
  readonly end: ConsoleEnd | null;
  /** Resolves with the bytes that have come, waiting for the first; null at the end. */
  read(options: PipeOptions): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes all bytes. */
  write(bytes: Uint8Array, options: PipeOptions): Promise<void>;
}

/** The reason why a console has come to its end. */
export type ConsoleEnd =
  /** The domain has been destroyed, or is being destroyed. */
  | { readonly why: "destroyed" }
  /** It has shut down or crashed, and is still there; a number if Xen's headers have no name for the reason. */
  | { readonly why: "shutdown"; readonly reason: ShutdownReason | number };

/** Returns the words for an end in messages. */
export function describeEnd(domid: Domid, end: ConsoleEnd): string {
  if (end.why === "destroyed") return `domain ${domid} has been destroyed`;
  return `domain ${domid} has shut down (${end.reason})`;
}
