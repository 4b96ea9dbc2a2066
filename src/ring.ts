/** Rings over any memory that two domains share, for front and back ends of devices. */

export type { SignalOptions } from "./runtime/base/options.ts";
export {
  BackRing,
  type BackRingPlace,
  ByteConsumer,
  type BytePipe,
  ByteProducer,
  type ByteStreamLayout,
  consoleRing,
  createFlexRing,
  flexRing,
  type FlexRingType,
  FrontRing,
  type RingEnd,
  type RingPlace,
  type RingSide,
  type Sring,
  xenstoreRing,
} from "./runtime/interdomain/ring/index.ts";
export { type SharedMemory, sharedBuffer } from "./runtime/interdomain/shared-memory/index.ts";
