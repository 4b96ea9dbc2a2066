/** An iterator over a growing text, which polls for new text. */

import { PollingIterator } from "../../base/polling-iterator.ts";

/** The text since the last poll, and the count of bytes that were overwritten before they could be read. */
export interface ConsoleLook {
  readonly text: string;
  readonly lostBytes: number;
}

/**
 * An iterator over the console's text, until it is closed; a pending `next()` then resolves as done. It belongs to one
 * thread. Any number of threads and processes may follow the console, each for itself.
 */
export class ConsoleFollower extends PollingIterator<string> {
  readonly #lost: { bytes: number };

  constructor(look: () => ConsoleLook, intervalMs: number, signal?: AbortSignal) {
    const lost = { bytes: 0 };
    const pieces = (): string[] => {
      const { text, lostBytes } = look();
      lost.bytes += lostBytes;
      return text === "" ? [] : [text];
    };
    super(pieces, { intervalMs, signal });
    this.#lost = lost;
  }

  /** The count of bytes that were overwritten between two polls: if it grows, text is missing. */
  get lostBytes(): number {
    return this.#lost.bytes;
  }
}
