/** Maps frames, some of which may be paged out. */

import { ENOENT } from "../../base/errors/index.ts";
import { FRAME_SIZE, untilPagedIn } from "../shared-memory/index.ts";
import type { ForeignDevice } from "./device.ts";
import { mapError } from "./failure.ts";

export interface FramesToMap {
  readonly domid: number;
  readonly frames: BigUint64Array;
  readonly address: number;
  readonly name: string;
}

/**
 * Resolves with each frame's outcome, 0 or −errno. Mapping a frame that is paged out makes Xen page it in, so it is
 * retried until it is present.
 */
export async function mapFrames(
  device: ForeignDevice,
  { domid, frames, address, name }: FramesToMap,
  signal?: AbortSignal,
): Promise<Int32Array> {
  const map = (some: BigUint64Array, at: number, outcomes: Int32Array): void => {
    const result = device.mapFrames(domid, some, at, outcomes);
    // −ENOENT concerns single frames, each of which has its own outcome.
    if (result < 0 && result !== -ENOENT) throw mapError(`map ${name}`, result, domid);
  };
  const errors = new Int32Array(frames.length);
  map(frames, address, errors);
  if (!errors.includes(-ENOENT)) return errors;
  await untilPagedIn(() => {
    let missing = 0;
    for (let index = 0; index < frames.length; index++) {
      if (errors[index] !== -ENOENT) continue;
      map(frames.subarray(index, index + 1), address + index * FRAME_SIZE, errors.subarray(index, index + 1));
      if (errors[index] === -ENOENT) missing++;
    }
    return missing === 0 ? true : undefined;
  }, signal);
  return errors;
}
