/** Maps frames, some of which may be paged out. */

import { ENOENT } from "../../base/errors/index.ts";
import { FRAME_SIZE, untilPagedIn } from "../shared-memory/index.ts";
import type { ForeignDevice } from "./device.ts";
import { mapError } from "./failure.ts";
import type { Gfn } from "../../abi/numbers.ts";

export interface FramesToMap {
  readonly domid: number;
  readonly frames: readonly Gfn[];
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
): Promise<readonly number[]> {
  const map = (some: readonly Gfn[], at: number): number[] => {
    const errors: number[] = [];
    const result = device.mapFrames(domid, some, at, errors);
    // −ENOENT concerns single frames, each of which has its own outcome.
    if (result < 0 && result !== -ENOENT) throw mapError(`map ${name}`, result, domid);
    return errors;
  };
  const errors = map(frames, address);
  if (!errors.includes(-ENOENT)) return errors;
  await untilPagedIn(() => {
    let missing = 0;
    for (const [index, frame] of frames.entries()) {
      if (errors[index] !== -ENOENT) continue;
      errors[index] = map([frame], address + index * FRAME_SIZE)[0] ?? 0;
      if (errors[index] === -ENOENT) missing++;
    }
    return missing === 0 ? true : undefined;
  }, signal);
  return errors;
}
