/** Regions of pages that a grant device has mapped. */

import { FRAME_SIZE, MappedRegion, type MappingCounter } from "../shared-memory/index.ts";
import type { Notice } from "./arguments.ts";
import type { PageMapper } from "./devices.ts";
import { check, NO_SUCH_PORT } from "./failure.ts";

export interface MappedGrants {
  readonly name: () => string;
  /** The offset of the pages in the device's file. */
  readonly index: number;
  readonly address: number;
  /** The number of frames. */
  readonly length: number;
  readonly writable: boolean;
  readonly notice: Notice | undefined;
  readonly counter: MappingCounter;
  /** Called once the pages are unmapped. */
  readonly forget?: () => void;
}

/** Makes a region, after registering the notice with the kernel; if it refuses, the pages are unmapped at once. */
export function mappedRegion(device: PageMapper, mapped: MappedGrants): MappedRegion {
  const { name, index, address, length, writable, notice, counter, forget } = mapped;
  const byteLength = length * FRAME_SIZE;
  const unmap = (): void => {
    check(device.unmapPages(address, byteLength), () => `unmap ${name()}`);
    forget?.();
  };
  if (notice !== undefined) {
    const { clearByteAt, port } = notice;
    const action = { clearByteAt: clearByteAt === undefined ? undefined : index + clearByteAt, port };
    const result = device.notifyOnUnmap(index, action);
    if (result < 0) device.unmapPages(address, byteLength);
    check(result, () => `set the unmap notice of ${name()}`, NO_SUCH_PORT);
  }
  return new MappedRegion({ name, address, byteLength, writable, counter, unmap });
}
