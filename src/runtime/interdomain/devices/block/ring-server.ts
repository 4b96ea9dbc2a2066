/** Serves the requests of one connection's ring. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { type AsyncEventChannel, Wakeups } from "../../event-channel/index.ts";
import type { Grants } from "../../grant/index.ts";
import type { BackRing } from "../../ring/index.ts";
import { Answers, type Turn } from "./answers.ts";
import type { BlockCountersNow } from "./block-counters.ts";
import type { CheckedStore } from "./block-store.ts";
import { copiesOf, type PersistentPages } from "./guest-pages.ts";
import type { Blkif } from "./protocol.ts";
import type { BlockRequest, RequestLimits, SegmentList } from "./request.ts";
import { Requests } from "./requests.ts";
import { type FileStore, transferMapped, transferPieces } from "./stores/file-store.ts";

type Request = InstanceType<Blkif["BlkifRequest"]>;
type Response = InstanceType<Blkif["BlkifResponse"]>;
type Transfer = Extract<BlockRequest, { readonly segments: SegmentList }>;

export interface ServedRing {
  readonly records: Blkif;
  readonly ring: BackRing<Request, Response>;
  readonly channel: AsyncEventChannel;
  readonly grants: Grants;
  readonly domid: Domid;
  /** The pages that stay mapped; null if the front end has not promised to use them again. */
  readonly pages: PersistentPages | null;
  readonly store: CheckedStore;
  /** The store, if it can read and write a guest's pages in place. */
  readonly file: FileStore | null;
  readonly counters: BlockCountersNow;
  /** True if an earlier back end has served the ring. */
  readonly resumed: boolean;
  limits(): RequestLimits;
}

/** Serves one ring. Requests are served side by side; a barrier waits for those before it. */
export class RingServer {
  readonly #served: ServedRing;
  readonly #requests: Requests;
  readonly #status: { readonly okay: number; readonly error: number };
  readonly #underWay: Set<Promise<void>> = new Set();
  /** Aborts with the error of an answer that could not be given. */
  readonly #failed: AbortController = new AbortController();
  readonly #answers: Answers;

  constructor(served: ServedRing) {
    this.#served = served;
    this.#requests = new Requests(served);
    this.#answers = new Answers(served.ring, served.records);
    const { BLKIF_RSP_OKAY, BLKIF_RSP_ERROR } = stableAbi().load("io/blkif.constants");
    this.#status = { okay: BLKIF_RSP_OKAY, error: BLKIF_RSP_ERROR };
  }

  /** Serves until the signal aborts; resolves when no request is under way any more, so that memory may be unmapped. */
  async serve(signal: AbortSignal): Promise<void> {
    const { ring, channel } = this.#served;
    try {
      using wakeups = new Wakeups(channel, AbortSignal.any([signal, this.#failed.signal]));
      // The earlier back end may have been killed before it told the guest of its last answers.
      if (this.#served.resumed) channel.notify();
      while (!signal.aborted) {
        const work = this.#takeAll();
        if (work !== undefined) await work;
        if (!ring.finalCheck()) await wakeups.next();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await Promise.allSettled(this.#underWay);
    }
  }

  /** Takes all requests that are ready, and begins each. Returns a promise only if something has to be waited for. */
  #takeAll(): Promise<void> | void {
    const { ring, pages } = this.#served;
    const limits = this.#served.limits();
    for (;;) {
      const requests: Request[] = [];
      for (let request = ring.take(); request !== null; request = ring.take()) requests.push(request);
      if (requests.length === 0) return;
      const batch: BlockRequest[] = [];
      for (const request of requests) {
        const one = this.#requests.readAtOnce(request, limits);
        if (one === null || one.kind === "barrier") return this.#takeLater(requests, limits);
        if (pages !== null && isTransfer(one) && !pages.has(one.segments)) return this.#takeLater(requests, limits);
        batch.push(one);
      }
      for (const request of batch) this.#begin(request);
      this.#notify();
    }
  }

  /** Serves requests that wait: for their lists of segments, for pages that are to be mapped, or for those before them. */
  async #takeLater(requests: readonly Request[], limits: RequestLimits): Promise<void> {
    const { pages } = this.#served;
    const batch = await this.#requests.readAll(requests, limits);
    if (pages !== null) await pages.prepare(batch.filter(isTransfer).flatMap(({ segments }) => segments.grefs()));
    for (const request of batch) {
      if (request.kind === "barrier") await Promise.allSettled(this.#underWay);
      this.#begin(request);
    }
    this.#notify();
    const rest = this.#takeAll();
    if (rest !== undefined) await rest;
  }

  /** Begins a request. One that a store serves at once is answered at once. */
  #begin(request: BlockRequest): void {
    const turn = this.#answers.begin(request);
    let work: void | PromiseLike<void>;
    try {
      work = this.#work(request);
    } catch {
      this.#answer(turn, this.#status.error);
      return;
    }
    if (work === undefined) {
      this.#answer(turn, this.#status.okay);
      return;
    }
    const answered = this.#answerLater(turn, Promise.resolve(work)).finally(() => this.#underWay.delete(answered));
    this.#underWay.add(answered);
  }

  #work(request: BlockRequest): void | PromiseLike<void> {
    const { store, counters, file, pages } = this.#served;
    switch (request.kind) {
      case "refused":
        throw new RangeError("the request was refused");
      case "flush":
        counters.flushRequests++;
        return store.flush?.();
      case "discard":
        counters.discardRequests++;
        return store.discard?.(request.position, request.byteLength);
      default:
        if (request.kind === "read") {
          counters.readRequests++;
          counters.readBytes += request.byteLength;
        } else {
          counters.writeRequests++;
          counters.writtenBytes += request.byteLength;
        }
        return file !== null && pages !== null ? this.#inPlace(request, file, pages) : this.#copied(request);
    }
  }

  /** Reads or writes a file with the guest's own pages as buffers: no copy, and one system call. */
  #inPlace(request: Transfer, file: FileStore, pages: PersistentPages): void {
    const action = request.kind === "read" ? "read" : "write";
    const mapped = pages.mapped(request.segments);
    if (mapped === null || !transferMapped(file, action, mapped, request.position)) {
      const pieces = pages.pieces(request.segments);
      if (pieces === null) throw new RangeError("the request names a grant that cannot be mapped");
      transferPieces(file, action, pieces, request.position);
    }
    if (request.kind === "barrier") file.flush();
  }

  async #copied(request: Transfer): Promise<void> {
    const { store } = this.#served;
    const bytes = new Uint8Array(request.byteLength);
    if (request.kind === "read") {
      await store.read(bytes, request.position);
      await this.#copyToGuest(request.segments, bytes);
      return;
    }
    await this.#copyFromGuest(request.segments, bytes);
    await store.write?.(bytes, request.position);
    if (request.kind === "barrier") await store.flush?.();
  }

  async #copyToGuest(segments: SegmentList, bytes: Uint8Array): Promise<void> {
    const { domid, grants } = this.#served;
    const pieces = await this.#pieces(segments);
    if (pieces === null) return grants.copy(copiesOf(domid, "to guest", segments.toArray(), bytes));
    let at = 0;
    for (const piece of pieces) piece.set(bytes.subarray(at, (at += piece.length)));
  }

  async #copyFromGuest(segments: SegmentList, bytes: Uint8Array): Promise<void> {
    const { domid, grants } = this.#served;
    const pieces = await this.#pieces(segments);
    if (pieces === null) return grants.copy(copiesOf(domid, "from guest", segments.toArray(), bytes));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
  }

  /** Returns mapped pages for use at once; null if none stay mapped. */
  async #pieces(segments: SegmentList): Promise<Uint8Array[] | null> {
    const { pages } = this.#served;
    if (pages === null) return null;
    // Since the batch began, another one may have unmapped them.
    await pages.prepare(segments.grefs());
    const pieces = pages.pieces(segments);
    if (pieces === null) throw new RangeError("the request names a grant that cannot be mapped");
    return pieces;
  }

  #answer(turn: Turn, status: number): void {
    const { request } = turn;
    if (status !== this.#status.okay) this.#served.counters.errors++;
    this.#answers.finish(turn, request.kind === "refused" ? request.status : status);
  }

  /** Answers once the store has done its work. If that is impossible, as after the Xen was closed, serving ends. */
  async #answerLater(turn: Turn, work: Promise<void>): Promise<void> {
    const status = (await succeeds(work)) ? this.#status.okay : this.#status.error;
    try {
      this.#answer(turn, status);
      this.#notify();
    } catch (error) {
      this.#failed.abort(error);
    }
  }

  #notify(): void {
    if (this.#answers.takeNotify()) this.#served.channel.notify();
  }
}

function isTransfer(request: BlockRequest): request is Transfer {
  return request.kind === "read" || request.kind === "write" || request.kind === "barrier";
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
