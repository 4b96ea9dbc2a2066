/** Reads a descriptor that does not block by Bun's own event loop. It loses what it has read ahead when it is stopped. */

import { readDescriptor } from "../../../linux/device/index.ts";
import type { StartLoop } from "./reader.ts";

export function streamLoop(fd: number): StartLoop {
  return (events) => readDescriptor(fd, events);
}
