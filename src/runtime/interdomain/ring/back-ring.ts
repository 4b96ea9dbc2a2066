import { shown } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { SharedMemory } from "../shared-memory/index.ts";
import type { Struct, StructType } from "../../struct/index.ts";
import { AnswerJournal } from "./answer-journal.ts";
import { checkIndex, distance } from "./ring-index.ts";
import { RingEnd, type RingIndices } from "./ring-end.ts";
import { type RingPlace, type Sring, sringLayout, type SringLayout } from "./sring.ts";

/** The place of a ring, and the state in which a back end finds it. */
export interface BackRingPlace extends RingPlace {
  /** The index of the first request; by default that after the last response. */
  readonly index?: number | undefined;
  /**
   * Notes each response, before it is written, in the padding of the ring's first page: if the program is killed, a later
   * back end loses no request. Responses are put in the order of requests, and have at most 36 bytes. "begin" is for a
   * front end that has just connected. "resume" completes the last responses of an earlier back end. None by default.
   */
  readonly journal?: "begin" | "resume" | undefined;
}

/**
 * The back end of a request/response ring (io/ring.h): takes requests and puts responses, in any order.
 *
 * @example
 * ```ts
 * const ring = BackRing.attach(memory, BlkifSring);
 * for (const { id, operation } of ring.drain()) ring.put({ id, operation, status: BLKIF_RSP_OKAY });
 * if (ring.publish()) channel.notify();
 * ```
 */
export class BackRing<Request extends Struct, Response extends Struct> extends RingEnd<Response, Request> {
  private constructor(
    memory: SharedMemory,
    layout: SringLayout<Request, Response>,
    index: number,
    journal: AnswerJournal | null,
  ) {
    super(
      memory,
      layout,
      {
        sentIndex: layout.responseIndex,
        sentEvent: layout.responseEvent,
        takenIndex: layout.requestIndex,
        takenEvent: layout.requestEvent,
        sent: layout.response,
        taken: layout.request,
        takenName: "req_prod",
        // One response for each request that is taken and not answered.
        free: unanswered,
        mostReady: (indices, slots) => slots - unanswered(indices),
        full: () => "expected one response to each request that was taken, received another one: take a request first",
      },
      index,
      journal,
    );
  }

  /**
   * Attaches to a ring that the front end has made (BACK_RING_ATTACH). By default it begins after the last response,
   * and so takes requests that an earlier back end has not answered. `type` is the generated `struct …_sring`. Throws a
   * RangeError if the ring does not fit.
   */
  static attach<Request extends Struct, Response extends Struct>(
    memory: SharedMemory,
    type: StructType<Sring<Request, Response>>,
    place: BackRingPlace = {},
  ): BackRing<Request, Response> {
    const own = readOptions("BackRing.attach", place, ["offset", "length", "index", "journal"]);
    const layout = sringLayout(memory, type, own);
    const { journal: from } = own;
    if (from !== undefined && from !== "begin" && from !== "resume")
      throw new TypeError(`expected journal to be "begin" or "resume", received ${shown(from)}`);
    const journal = from === undefined ? null : new AnswerJournal(memory, layout);
    if (from === "resume") journal?.complete();
    const { index = memory.loadUint32(layout.responseIndex) } = own;
    checkIndex(index);
    if (from === "begin") journal?.begin(index);
    return new BackRing<Request, Response>(memory, layout, index, journal);
  }
}

function unanswered({ taken, sent }: RingIndices): number {
  return distance(taken, sent);
}
