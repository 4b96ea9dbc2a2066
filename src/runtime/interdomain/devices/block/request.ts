/** Requests of a disk's ring, checked: a guest may have written anything. */

import { stableAbi } from "../../../abi/index.ts";
import { offsetOf, type StructType } from "../../../struct/index.ts";
import { SECTOR_BYTES } from "./block-store.ts";
import type { AbiModule } from "../../../../generated/index.ts";
import type { Blkif } from "./protocol.ts";

/** A piece of a request: bytes of one granted page. */
export interface Segment {
  readonly gref: number;
  /** Bytes from the start of the page. */
  readonly offset: number;
  readonly byteLength: number;
}

/** The fields of a segment in a request or a list: offsets and size in bytes. */
interface SegmentLayout {
  readonly gref: number;
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** The checked segments of a request, in this program's own copy of it: an object for each would cost more than serving it. */
export class SegmentList {
  readonly count: number;
  readonly #view: DataView;
  readonly #start: number;
  readonly #layout: SegmentLayout;

  constructor(view: DataView, start: number, count: number, layout: SegmentLayout) {
    this.count = count;
    this.#view = view;
    this.#start = start;
    this.#layout = layout;
  }

  gref(index: number): number {
    const { size, gref } = this.#layout;
    return this.#view.getUint32(this.#start + index * size + gref, true);
  }

  /** Returns the bytes from the start of the page. */
  offset(index: number): number {
    const { size, first } = this.#layout;
    return this.#view.getUint8(this.#start + index * size + first) * SECTOR_BYTES;
  }

  byteLength(index: number): number {
    const { size, last } = this.#layout;
    const end = this.#view.getUint8(this.#start + index * size + last) + 1;
    return end * SECTOR_BYTES - this.offset(index);
  }

  grefs(): number[] {
    return Array.from({ length: this.count }, (_, index) => this.gref(index));
  }

  toArray(): Segment[] {
    return Array.from({ length: this.count }, (_, index) => ({
      gref: this.gref(index),
      offset: this.offset(index),
      byteLength: this.byteLength(index),
    }));
  }
}

/** A request that can be served, or the status of one that cannot. */
export type BlockRequest = {
  readonly id: bigint;
  /** The operation in the response: for an indirect request the operation inside it. */
  readonly operation: number;
} & (
  | {
      readonly kind: "read" | "write" | "barrier";
      readonly position: number;
      readonly byteLength: number;
      readonly segments: SegmentList;
    }
  | { readonly kind: "flush" }
  | { readonly kind: "discard"; readonly position: number; readonly byteLength: number }
  | { readonly kind: "refused"; readonly status: number }
);

/** The limits that the back end has offered, and the disk as it is now. */
export interface RequestLimits {
  readonly byteLength: number;
  readonly readOnly: boolean;
  readonly discard: boolean;
  readonly indirectSegments: number;
}

type Request = InstanceType<Blkif["BlkifRequest"]>;

const PAGE_BYTES = 4096;
const SECTORS_OF_PAGE = PAGE_BYTES / SECTOR_BYTES;

/** Reads requests of one front end. Each request is a copy already, so that the guest cannot change it any more. */
export class RequestReader {
  readonly #records: Blkif;
  readonly #constants: AbiModule<"io/blkif.constants", "4.22/x86_64"> = stableAbi().load("io/blkif.constants");
  /** Byte offsets in a segment. */
  readonly #segment: SegmentLayout;

  constructor(records: Blkif) {
    this.#records = records;
    const segment: StructType = records.BlkifRequestSegment;
    this.#segment = {
      gref: offsetOf(segment, "gref"),
      first: offsetOf(segment, "first_sect"),
      last: offsetOf(segment, "last_sect"),
      size: segment.size,
    };
  }

  /** The bytes of a segment in an indirect request's list. */
  get segmentBytes(): number {
    return this.#segment.size;
  }

  /** True if the request's segments are in a list of their own. */
  isIndirect(request: Request): boolean {
    return request.operation === this.#constants.BLKIF_OP_INDIRECT;
  }

  /**
   * Returns the pages with the segments of an indirect request, and the number of segments in them; null for any other
   * request, and for one with more segments than were offered.
   */
  indirect(
    request: Request,
    limits: RequestLimits,
  ): { readonly grefs: readonly number[]; readonly count: number } | null {
    if (!this.isIndirect(request)) return null;
    const { nr_segments, indirect_grefs } = this.#asIndirect(request);
    if (nr_segments === 0 || nr_segments > limits.indirectSegments) return null;
    const pages = Math.ceil((nr_segments * this.#segment.size) / PAGE_BYTES);
    return { grefs: Array.from({ length: pages }, (_, page) => indirect_grefs.get(page)), count: nr_segments };
  }

  /** Checks a request; `list` has the segments of an indirect one. */
  read(request: Request, list: DataView | null, limits: RequestLimits): BlockRequest {
    const { id, operation } = request;
    const constants = this.#constants;
    switch (operation) {
      case constants.BLKIF_OP_READ:
      case constants.BLKIF_OP_WRITE:
      case constants.BLKIF_OP_WRITE_BARRIER: {
        const count = request.nr_segments;
        if (count > constants.BLKIF_MAX_SEGMENTS_PER_REQUEST) return this.#refused(id, operation);
        const at = request.seg.byteOffset;
        const view = request.dataView;
        return this.#transfer(id, operation, Number(request.sector_number), view, at, count, limits);
      }
      case constants.BLKIF_OP_INDIRECT: {
        const indirect = this.#asIndirect(request);
        const { indirect_op, nr_segments, sector_number } = indirect;
        if (list === null || indirect_op > constants.BLKIF_OP_WRITE) return this.#refused(indirect.id, indirect_op);
        return this.#transfer(indirect.id, indirect_op, Number(sector_number), list, 0, nr_segments, limits);
      }
      case constants.BLKIF_OP_FLUSH_DISKCACHE:
        return { id, operation, kind: "flush" };
      case constants.BLKIF_OP_DISCARD:
        return this.#discard(request, limits);
      default:
        return this.#unsupported(id, operation);
    }
  }

  #transfer(
    id: bigint,
    operation: number,
    sector: number,
    view: DataView,
    start: number,
    count: number,
    limits: RequestLimits,
  ): BlockRequest {
    const { BLKIF_OP_READ, BLKIF_OP_WRITE } = this.#constants;
    const kind = operation === BLKIF_OP_READ ? "read" : operation === BLKIF_OP_WRITE ? "write" : "barrier";
    // A barrier without data is a flush.
    if (kind === "barrier" && count === 0) return { id, operation, kind: "flush" };
    if (count === 0 || (kind !== "read" && limits.readOnly)) return this.#refused(id, operation);
    const layout = this.#segment;
    let byteLength = 0;
    for (let index = 0, at = start; index < count; index++, at += layout.size) {
      const first = view.getUint8(at + layout.first);
      const last = view.getUint8(at + layout.last);
      if (first > last || last >= SECTORS_OF_PAGE) return this.#refused(id, operation);
      byteLength += (last - first + 1) * SECTOR_BYTES;
    }
    const position = sector * SECTOR_BYTES;
    if (position + byteLength > limits.byteLength) return this.#refused(id, operation);
    const segments = new SegmentList(view, start, count, layout);
    return { id, operation, kind, position, byteLength, segments };
  }

  #discard(request: Request, limits: RequestLimits): BlockRequest {
    // Another record of the protocol over the bytes of the request.
    const discard = new this.#records.BlkifRequestDiscard(request.dataView, request.byteOffset);
    const { id, operation } = discard;
    if (!limits.discard || limits.readOnly) return this.#unsupported(id, operation);
    const position = Number(discard.sector_number) * SECTOR_BYTES;
    const byteLength = Number(discard.nr_sectors) * SECTOR_BYTES;
    if (position + byteLength > limits.byteLength) return this.#refused(id, operation);
    return { id, operation, kind: "discard", position, byteLength };
  }

  #asIndirect(request: Request): InstanceType<Blkif["BlkifRequestIndirect"]> {
    return new this.#records.BlkifRequestIndirect(request.dataView, request.byteOffset);
  }

  #refused(id: bigint, operation: number): BlockRequest {
    return { id, operation, kind: "refused", status: this.#constants.BLKIF_RSP_ERROR };
  }

  #unsupported(id: bigint, operation: number): BlockRequest {
    return { id, operation, kind: "refused", status: this.#constants.BLKIF_RSP_EOPNOTSUPP };
  }
}
