import { readOptions } from "../../base/options.ts";
import type { SharedMemory } from "../shared-memory/index.ts";
import type { Struct, StructType } from "../../struct/index.ts";
import { checkIndex, distance } from "./ring-index.ts";
import { RingEnd } from "./ring-end.ts";
import { fieldOf, type RingPlace, type Sring, sringLayout, type SringLayout } from "./sring.ts";

/**
 * The front end of a request/response ring (io/ring.h): puts requests and takes responses.
 *
 * @example
 * ```ts
 * const ring = FrontRing.create(memory, BlkifSring);
 * ring.put({ operation: BLKIF_OP_READ, id: 1n });
 * if (ring.publish()) channel.notify();
 * for (const { id, status } of ring.drain()) finish(id, status);
 * ```
 */
export class FrontRing<Request extends Struct, Response extends Struct> extends RingEnd<Request, Response> {
  private constructor(memory: SharedMemory, layout: SringLayout<Request, Response>, index: number) {
    super(
      memory,
      layout,
      {
        sentIndex: layout.requestIndex,
        sentEvent: layout.requestEvent,
        takenIndex: layout.responseIndex,
        takenEvent: layout.responseEvent,
        sent: layout.request,
        taken: layout.response,
        takenName: "rsp_prod",
        // A slot is free again once its response has been taken.
        free: ({ sent, taken }, slots) => slots - distance(sent, taken),
        mostReady: ({ published, taken }) => distance(published, taken),
        full: (slots) =>
          `expected room for a request, received one more than the ${slots} slots of the ring: take responses first`,
      },
      index,
    );
  }

  /**
   * Makes an empty ring in memory that no back end uses yet (XEN_FRONT_RING_INIT). `type` is the generated
   * `struct …_sring`. Throws a RangeError if the ring does not fit, a TypeError for read-only memory.
   */
  static create<Request extends Struct, Response extends Struct>(
    memory: SharedMemory,
    type: StructType<Sring<Request, Response>>,
    place: RingPlace = {},
  ): FrontRing<Request, Response> {
    const layout = sringLayout(memory, type, readOptions("FrontRing.create", place, ["offset", "length"]));
    memory.write(layout.start, new Uint8Array(new ArrayBuffer(fieldOf(type, "ring").offset)));
    // The event indices ask for an event with the first record, since both ends begin by waiting.
    memory.storeUint32(layout.requestEvent, 1);
    memory.storeUint32(layout.responseEvent, 1);
    return new FrontRing<Request, Response>(memory, layout, 0);
  }

  /**
   * Continues a ring in which every request has been answered (FRONT_RING_ATTACH): by default after the back end's last
   * response.
   */
  static attach<Request extends Struct, Response extends Struct>(
    memory: SharedMemory,
    type: StructType<Sring<Request, Response>>,
    place: RingPlace & { index?: number } = {},
  ): FrontRing<Request, Response> {
    const own = readOptions("FrontRing.attach", place, ["offset", "length", "index"]);
    const layout = sringLayout(memory, type, own);
    const { index = memory.loadUint32(layout.responseIndex) } = own;
    checkIndex(index);
    return new FrontRing<Request, Response>(memory, layout, index);
  }
}
