/** Sources of a console's bytes, and the end of the domain that they come from. */

import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";
import type { PipeOptions } from "../../interdomain/ring/index.ts";

/** Where a console's bytes come from and go to: "ring", the guest's own page; "tty", the terminal of who serves it. */
export interface ConsoleSource extends Disposable {
  readonly via: "ring" | "tty";
  /** Why nothing more will come, once that is so. */
  readonly end: ConsoleEnd | null;
  /** What has come, waiting for the first of it; null at the end. */
  read(options: PipeOptions): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes all. */
  write(bytes: Uint8Array, options: PipeOptions): Promise<void>;
}

/** Why a console has come to its end. */
export type ConsoleEnd =
  /** The domain has been destroyed, or is being destroyed. */
  | { readonly why: "destroyed" }
  /** It has shut down or crashed, and is still there; a number where Xen's headers have no name for the reason. */
  | { readonly why: "shutdown"; readonly reason: ShutdownReason | number };

/** What an end is called in messages. */
export function describeEnd(domid: Domid, end: ConsoleEnd): string {
  if (end.why === "destroyed") return `domain ${domid} has been destroyed`;
  return `domain ${domid} has shut down (${end.reason})`;
}
