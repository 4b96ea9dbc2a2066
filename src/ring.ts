/** For front and back ends of devices: rings over any memory that two domains share. */

export {
  BackRing,
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
