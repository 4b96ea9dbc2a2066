/**
 * Threads for calls that block: a call through bun:ffi holds up the thread that makes it.
 *
 * A thread's program is a text and not a file, which `bun build --compile` would leave out.
 */

import { ONCE } from "../../base/promises.ts";
import { systemError } from "../../base/errors/index.ts";
import { spareDescriptors } from "./system-calls.ts";

/** A Worker takes two descriptors at its start, and Bun ends the process if it cannot have them. Others take some too. */
const DESCRIPTORS = 8;

/**
 * Starts a thread, which does not keep the program running. Throws a XenError, EMFILE, if there are few descriptors left:
 * what Bun does then cannot be caught.
 */
export function startThread(program: string, name: string): Worker {
  const result = spareDescriptors(DESCRIPTORS);
  if (result < 0) throw systemError(`start the thread ${name}`, result);
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(url, { name, ref: false });
  // The text has been read by the first message, which the event "open" does not wait for.
  for (const event of ["message", "error", "close"] as const) {
    worker.addEventListener(event, () => URL.revokeObjectURL(url), ONCE);
  }
  return worker;
}
