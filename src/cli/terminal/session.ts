/** A guest's console on this terminal: what is typed goes to the guest, what the guest says goes to stdout. */

import type { DomainConsole } from "../../index.ts";

/** Ctrl-], as in xenconsole and telnet. */
const LEAVE = 0x1d;

export interface Session {
  readonly console: DomainConsole;
  readonly signal: AbortSignal;
  /** True if nothing that is typed reaches the guest. */
  readonly readOnly: boolean;
  /** Called with the console's bytes, before they are shown. */
  show(bytes: Uint8Array): void;
}

/** Connects until the console or the signal ends, or Ctrl-] is typed. Resolves with true if it was left. */
export async function connect({ console: guest, signal, readOnly, show }: Session): Promise<boolean> {
  const leave = new AbortController();
  signal.addEventListener("abort", () => leave.abort(), { once: true });
  if (signal.aborted) leave.abort();
  using _ = readOnly
    ? null
    : typing(
        (bytes) => guest.write(bytes, { signal: leave.signal }),
        () => leave.abort(),
      );
  try {
    for await (const bytes of guest.chunks({ signal: leave.signal })) show(bytes);
  } catch (error) {
    if (!leave.signal.aborted) throw error;
  }
  return leave.signal.aborted;
}

/** Passes what is typed on, until Ctrl-] or the end of the input. */
function typing(write: (bytes: Uint8Array) => Promise<void>, leave: () => void): Disposable {
  const { stdin } = process;
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) stdin.setRawMode(true);
  let last: Promise<void> = Promise.resolve();
  const receive = (chunk: Uint8Array): void => {
    const at = isTerminal ? chunk.indexOf(LEAVE) : -1;
    const bytes = at < 0 ? chunk : chunk.subarray(0, at);
    // A guest that is gone is told of by the reading side.
    if (bytes.length > 0) last = last.then(() => write(bytes)).catch(() => {});
    if (at >= 0) void last.then(leave);
  };
  stdin.on("data", receive);
  return {
    [Symbol.dispose]() {
      stdin.off("data", receive);
      if (isTerminal) stdin.setRawMode(false);
      stdin.pause();
      stdin.unref?.();
    },
  };
}
