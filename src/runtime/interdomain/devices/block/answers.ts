/**
 * Answers of a ring, in the order of its requests. An answer takes the place of a request in the ring, and a later back
 * end serves those that have none: so none overtakes another, and each is shown to the guest at once.
 */

import type { BackRing } from "../../ring/index.ts";
import type { Blkif } from "./protocol.ts";
import type { BlockRequest } from "./request.ts";

type Ring = BackRing<InstanceType<Blkif["BlkifRequest"]>, InstanceType<Blkif["BlkifResponse"]>>;

/** A request under way, and its status once it is done. */
export interface Turn {
  readonly request: BlockRequest;
  status: number | undefined;
}

export class Answers {
  readonly #ring: Ring;
  /** Filled anew for each answer. */
  readonly #response: InstanceType<Blkif["BlkifResponse"]>;
  readonly #turns: Turn[] = [];
  #isNotifyDue = false;

  constructor(ring: Ring, { BlkifResponse }: Blkif) {
    this.#ring = ring;
    this.#response = new BlkifResponse();
  }

  /** Notes a request that has been taken. */
  begin(request: BlockRequest): Turn {
    const turn: Turn = { request, status: undefined };
    this.#turns.push(turn);
    return turn;
  }

  /** Ends a request, and answers all that have no unfinished one before them. */
  finish(turn: Turn, status: number): void {
    turn.status = status;
    for (let [first] = this.#turns; first?.status !== undefined; [first] = this.#turns) {
      this.#turns.shift();
      const response = this.#response;
      response.id = first.request.id;
      response.operation = first.request.operation;
      response.status = first.status;
      this.#ring.put(response);
      if (this.#ring.publish()) this.#isNotifyDue = true;
    }
  }

  /** Returns true, once, if the guest is to be notified of answers. */
  takeNotify(): boolean {
    const isDue = this.#isNotifyDue;
    this.#isNotifyDue = false;
    return isDue;
  }
}
