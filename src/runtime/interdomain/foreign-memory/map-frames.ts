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
export async function mapFrames(device: ForeignDevice, place: FramesToMap, signal?: AbortSignal): Promise<Int32Array> {
  const errors = mapFramesOnce(device, place);
  if (!errors.includes(-ENOENT)) return errors;
  const { frames, address } = place;
  await untilPagedIn(() => {
    let missing = 0;
    for (let index = 0; index < frames.length; index++) {
      if (errors[index] !== -ENOENT) continue;
      const again = { ...place, frames: frames.subarray(index, index + 1), address: address + index * FRAME_SIZE };
      errors[index] = mapFramesOnce(device, again)[0] ?? 0;
      if (errors[index] === -ENOENT) missing++;
    }
    return missing === 0 ? true : undefined;
  }, signal);
  return errors;
}

/** Returns each frame's outcome, 0 or −errno: −ENOENT for one that is paged out. */
export function mapFramesOnce(device: ForeignDevice, { domid, frames, address, name }: FramesToMap): Int32Array {
  const errors = new Int32Array(frames.length);
  const result = device.mapFrames(domid, frames, address, errors);
  // −ENOENT concerns single frames, each of which has its own outcome.
  if (result < 0 && result !== -ENOENT) throw mapError(`map ${name}`, result, domid);
  return errors;
}
