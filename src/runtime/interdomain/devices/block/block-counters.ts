/** Counts of a disk. */

/** Counts since the disk was connected. */
export interface BlockCounters {
  /** Requests to read that were begun. */
  readonly readRequests: number;
  /** Requests to write, with or without a barrier, that were begun. */
  readonly writeRequests: number;
  /** Requests to make writes durable. */
  readonly flushRequests: number;
  /** Requests to discard bytes. */
  readonly discardRequests: number;
  /** Bytes of the requests to read. */
  readonly readBytes: number;
  /** Bytes of the requests to write. */
  readonly writtenBytes: number;
  /** Requests that were refused, or that the store failed. */
  readonly errors: number;
}

export type BlockCountersNow = { -readonly [Name in keyof BlockCounters]: number };

/** Returns counters that begin at 0. */
export function newCounters(): BlockCountersNow {
  return {
    readRequests: 0,
    writeRequests: 0,
    flushRequests: 0,
    discardRequests: 0,
    readBytes: 0,
    writtenBytes: 0,
    errors: 0,
  };
}
