/**
 * Rings, through which two domains exchange records and bytes, over any memory that they share.
 *
 * Every index is read and written atomically. Nothing here waits: `publish` and `finalCheck` say if an event is due. The
 * other end is not trusted: its records are copied before they are returned, and an impossible index is a XenRingError.
 */

export { AsyncBytePipe, type BytePeer } from "./async-byte-pipe.ts";
export { BackRing, type BackRingPlace } from "./back-ring.ts";
export {
  type BytePipe,
  consoleRing,
  createFlexRing,
  flexRing,
  type FlexRingType,
  type RingSide,
  xenstoreRing,
} from "./byte-rings.ts";
export { ByteConsumer, ByteProducer, type ByteStreamLayout, writeInPlace } from "./byte-stream.ts";
export { ChunkIterator } from "./chunk-iterator.ts";
export { FrontRing } from "./front-ring.ts";
export { putSlots, RingEnd, takeSlots } from "./ring-end.ts";
export { fieldOf, type RingPlace, type Sring } from "./sring.ts";
export { readableOf, writableOf } from "./web-streams.ts";
