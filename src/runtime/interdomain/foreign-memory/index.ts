/**
 * Foreign memory: other domains' frames and resources, for domains with the right to map them. `ForeignMemory` works
 * over Linux's privcmd or a simulation of it.
 */

export type { ForeignDevice, ResourceFrames } from "./device.ts";
export { ForeignMapping, type Hole } from "./foreign-mapping.ts";
export {
  ForeignMemory,
  type ForeignMemoryOptions,
  type MapFramesOptions,
  type MapResourceOptions,
} from "./foreign-memory.ts";
export type { FrameRange, Frames } from "./frames.ts";
export type { Resource } from "./resource.ts";
