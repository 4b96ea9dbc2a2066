/** Counts of a guest's network interface. */

/** Counts since it was opened. */
export interface NetworkCounters {
  /** Frames that the guest sent. */
  readonly framesFromGuest: number;
  /** Frames that the guest received. */
  readonly framesToGuest: number;
  /** Bytes of the frames that the guest sent. */
  readonly bytesFromGuest: number;
  /** Bytes of the frames that the guest received. */
  readonly bytesToGuest: number;
  /** Frames for the guest that were dropped: it had no room, or was not connected. */
  readonly dropped: number;
  /** Frames that could not be copied, or that the guest described wrongly. */
  readonly errors: number;
}

export type NetworkCountersNow = { -readonly [Name in keyof NetworkCounters]: number };

/** Returns counters that begin at 0. */
export function newNetworkCounters(): NetworkCountersNow {
  return { framesFromGuest: 0, framesToGuest: 0, bytesFromGuest: 0, bytesToGuest: 0, dropped: 0, errors: 0 };
}
