/** Copies of frames from and to a guest's pages. */

import type { Domid } from "../../../abi/numbers.ts";
import type { CopyDirection, FrameCopier, FramePieces } from "../../grant/index.ts";

/**
 * Copies pieces, and notes the status of each. Returns their bytes, for use at once. If the kernel refuses all together,
 * each counts as refused.
 */
export function copyFrames(
  copier: FrameCopier,
  domid: Domid,
  direction: CopyDirection,
  pieces: FramePieces,
  bytes?: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  const refused = (): Uint8Array<ArrayBuffer> => {
    pieces.statuses.fill(-1);
    return new Uint8Array(pieces.byteLength);
  };
  try {
    const copied = copier.copy(domid, direction, pieces, bytes);
    return copied instanceof Uint8Array ? copied : copied.catch(refused);
  } catch {
    return refused();
  }
}
