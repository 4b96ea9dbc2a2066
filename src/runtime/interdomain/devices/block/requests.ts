/** Reads the requests of a ring, with the lists of segments that indirect ones have in pages of their own. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { copyPieces, type CopySegment, type Grants } from "../../grant/index.ts";
import type { PersistentPages } from "./guest-pages.ts";
import type { Blkif } from "./protocol.ts";
import { type BlockRequest, type RequestLimits, RequestReader } from "./request.ts";

type Request = InstanceType<Blkif["BlkifRequest"]>;
/** The list of an indirect request's segments, which is to be fetched from its pages. */
type Indirect = NonNullable<ReturnType<RequestReader["indirect"]>>;

const PAGE_BYTES = 4096;

interface RequestParts {
  readonly records: Blkif;
  readonly grants: Grants;
  readonly domid: Domid;
  readonly pages: PersistentPages | null;
}

export class Requests {
  readonly #parts: RequestParts;
  readonly #reader: RequestReader;

  constructor(parts: RequestParts) {
    this.#parts = parts;
    this.#reader = new RequestReader(parts.records);
  }

  /** Checks a request; null if its list of segments lies in pages that are not mapped. */
  readAtOnce(request: Request, limits: RequestLimits): BlockRequest | null {
    const indirect = this.#reader.indirect(request, limits);
    if (indirect === null) return this.#reader.read(request, null, limits);
    const list = this.#mappedList(indirect);
    return list === null ? null : this.#reader.read(request, list, limits);
  }

  /** Copies a list of segments from pages that are mapped; null if one is not. */
  #mappedList({ grefs, count }: Indirect): DataView | null {
    const { pages } = this.#parts;
    if (pages === null) return null;
    const byteLength = count * this.#reader.segmentBytes;
    const [first] = grefs;
    if (first === undefined || grefs.length > 1) return null;
    const list = pages.copyOf(first, byteLength);
    return list === null ? null : new DataView(list.buffer);
  }

  /** Checks all requests. Lists of segments that are not mapped are mapped for good, or fetched by one copy. */
  async readAll(requests: readonly Request[], limits: RequestLimits): Promise<BlockRequest[]> {
    const { domid, grants, pages } = this.#parts;
    const lists = requests.map((request) => this.#reader.indirect(request, limits));
    if (pages !== null) await pages.prepare(lists.flatMap((list) => list?.grefs ?? []));
    const copies: CopySegment[] = [];
    const fetched = lists.map((indirect) => {
      if (indirect === null) return null;
      const mapped = this.#mappedList(indirect);
      if (mapped !== null) return { view: mapped, first: 0, end: 0 };
      const list = new Uint8Array(indirect.count * this.#reader.segmentBytes);
      const first = copies.length;
      for (const [page, ref] of indirect.grefs.entries()) {
        const to = list.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
        copies.push({ from: { domid, ref, offset: 0 }, to, length: to.length });
      }
      return { view: new DataView(list.buffer), first, end: copies.length };
    });
    const statuses = await statusesOf(() => copyPieces(grants, copies));
    return requests.map((request, index) => {
      const list = fetched[index];
      const isRead = list !== null && list !== undefined && isGood(statuses, list.first, list.end);
      return this.#reader.read(request, isRead ? list.view : null, limits);
    });
  }
}

/** Returns Xen's statuses of copies; none if the kernel refuses all together. */
async function statusesOf(copy: () => number[] | Promise<number[]>): Promise<readonly number[]> {
  try {
    return await copy();
  } catch {
    return [];
  }
}

function isGood(statuses: readonly number[], first: number, end: number): boolean {
  const { GNTST_okay } = stableAbi().load("grant_table.constants");
  for (let index = first; index < end; index++) if (statuses[index] !== GNTST_okay) return false;
  return true;
}
