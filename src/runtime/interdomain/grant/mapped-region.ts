/** Pages that a grant device has mapped, and how they go. */

import { FRAME_SIZE, MappedRegion, type MappingCounter } from "../shared-memory/index.ts";
import type { Notice } from "./arguments.ts";
import type { PageMapper } from "./devices.ts";
import { check, NO_SUCH_PORT } from "./failure.ts";

export interface MappedGrants {
  readonly name: () => string;
  /** Where the pages are in the device's file. */
  readonly index: number;
  readonly address: number;
  /** Frames. */
  readonly length: number;
  readonly writable: boolean;
  readonly notice: Notice | undefined;
  readonly counter: MappingCounter;
  /** What is to be done once the pages are unmapped. */
  readonly forget?: () => void;
}

/** Asks the kernel for the notice; where it refuses, the pages are unmapped at once. */
export function mappedRegion(device: PageMapper, mapped: MappedGrants): MappedRegion {
  const { name, index, address, length, writable, notice, counter, forget } = mapped;
  const byteLength = length * FRAME_SIZE;
  const unmap = (): void => {
    check(device.unmapPages(address, byteLength), () => `unmap ${name()}`);
    forget?.();
  };
  if (notice !== undefined) {
    const { clearByte, port } = notice;
    const clearByteAt = clearByte === undefined ? undefined : index + clearByte;
    const result = device.notifyOnUnmap(index, { clearByteAt, port });
    if (result < 0) device.unmapPages(address, byteLength);
    check(result, () => `have the kernel tell of the end of ${name()}`, NO_SUCH_PORT);
  }
  return new MappedRegion({ name, address, byteLength, writable, counter, unmap });
}
