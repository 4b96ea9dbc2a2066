/**
 * The byte streams of Xen's protocols, each a pair of rings: the console's, xenstore's, and those of 9pfs and pvcalls.
 */

import { checkInteger, readList } from "../../base/checks.ts";
import { checkChoice } from "../../base/options.ts";
import { stableAbi } from "../../abi/index.ts";
import { gref } from "../../abi/numbers.ts";
import { XenRingError } from "../../base/errors/index.ts";
import { checkMemory, type SharedMemory } from "../shared-memory/index.ts";
import { type FieldInfo, sizeOfType, type Struct, type StructType } from "../../struct/index.ts";
import { ByteConsumer, ByteProducer } from "./byte-stream.ts";
import { fieldOf } from "./sring.ts";

/** An end of a ring: "front" is the guest's or the client's, "back" is that of the domain that serves it. */
export type RingSide = "front" | "back";

/** Two streams of bytes. */
export interface BytePipe {
  /** The bytes from the other end. */
  readonly input: ByteConsumer;
  /** The bytes to the other end. */
  readonly output: ByteProducer;
}

/**
 * One end of a console's rings (`struct xencons_interface` of io/console.h): the guest, the front, writes `out` and
 * reads `in`.
 */
export function consoleRing(memory: SharedMemory, side: RingSide, offset: number = 0): BytePipe {
  const { XenconsInterface } = stableAbi().load("io/console");
  return pipe(side, (name) => inPage(memory, XenconsInterface, name, offset), { fromFront: "out", fromBack: "in" });
}

/**
 * One end of a xenstore connection's rings (`struct xenstore_domain_interface` of io/xs_wire.h): the client, the front,
 * writes `req` and reads `rsp`.
 */
export function xenstoreRing(memory: SharedMemory, side: RingSide, offset: number = 0): BytePipe {
  const { XenstoreDomainInterface } = stableAbi().load("io/xs_wire");
  const names = { fromFront: "req", fromBack: "rsp" };
  return pipe(side, (name) => inPage(memory, XenstoreDomainInterface, name, offset), names);
}

/** A limit beyond the pages of any ring: a longer list is refused before it is read. */
const MOST_PAGES = 1 << 16;

/** A generated `struct …_data_intf`, the page of indices of a flexible ring: Xen9pfsDataIntf, PvcallsDataIntf. */
export type FlexRingType = StructType<
  Struct & {
    /** The size of the data: 2 to this power pages. */
    ring_order: number;
    /** The index up to which the back end has written `in`. */
    in_prod: number;
    /** The index up to which the front end has written `out`. */
    out_prod: number;
  }
>;

/**
 * One end of flexible rings (XEN_FLEX_RING of io/ring.h). `page` has the indices, in a record of the generated type
 * `type`. `data` is the data's pages: the first half is `in`, which the back writes, and the second half is `out`.
 *
 * Throws a XenRingError if the page's order does not match `data`.
 */
export function flexRing(page: SharedMemory, data: SharedMemory, type: FlexRingType, side: RingSide): BytePipe {
  checkMemory("page", page);
  const order = page.loadUint32(fieldOf(type, "ring_order").offset);
  const size = halfOf(data);
  if (2 ** order * pageSize() !== data.byteLength) {
    throw new XenRingError(
      `expected as many pages of data as the page of indices says, 2^${order}, received ${data.byteLength} bytes`,
      { operation: "attach to a flexible ring" },
    );
  }
  const stream = (name: string) => ({ ...indicesOf(page, type, name), data, size });
  return pipe(side, (name) => ({ ...stream(name), offset: name === "in" ? 0 : size }), {
    fromFront: "out",
    fromBack: "in",
  });
}

/**
 * Makes empty flexible rings for the front end: writes indices, order and the grant references of `data`'s pages to the
 * page. Throws a RangeError unless there is one reference for each page.
 */
export function createFlexRing(
  page: SharedMemory,
  data: SharedMemory,
  type: FlexRingType,
  grefs: readonly number[],
): BytePipe {
  checkMemory("page", page);
  halfOf(data);
  const pages = data.byteLength / pageSize();
  const numbers = readList("grefs", grefs, 0, MOST_PAGES, gref);
  if (numbers.length !== pages)
    throw new RangeError(`expected ${pages} references, one for each page of data, received ${numbers.length}`);
  const references = fieldOf(type, "ref").offset;
  page.write(0, new Uint8Array(new ArrayBuffer(references)));
  for (const [index, number] of numbers.entries()) page.storeUint32(references + 4 * index, number);
  page.storeUint32(fieldOf(type, "ring_order").offset, Math.log2(pages));
  return flexRing(page, data, type, "front");
}

type StreamLayout = ConstructorParameters<typeof ByteProducer>[0];

function pipe(
  side: RingSide,
  layout: (name: string) => StreamLayout,
  { fromFront, fromBack }: { fromFront: string; fromBack: string },
): BytePipe {
  checkChoice("side", side, ["front", "back"]);
  const [input, output] = side === "front" ? [fromBack, fromFront] : [fromFront, fromBack];
  return { input: new ByteConsumer(layout(input)), output: new ByteProducer(layout(output)) };
}

/** Makes a stream whose bytes are a member of the record with the indices. */
function inPage(memory: SharedMemory, type: StructType, name: string, at: number): StreamLayout {
  checkMemory("memory", memory);
  checkInteger("offset", at, 0, memory.byteLength);
  const bytes: FieldInfo = fieldOf(type, name);
  return {
    ...indicesOf(memory, type, name, at),
    data: memory,
    offset: at + bytes.offset,
    size: sizeOfType(bytes.type),
  };
}

function indicesOf(memory: SharedMemory, type: StructType, name: string, at: number = 0) {
  const producer = at + fieldOf(type, `${name}_prod`).offset;
  return { indices: memory, producer, consumer: at + fieldOf(type, `${name}_cons`).offset };
}

/** Returns the bytes of a page in ring protocols, which does not depend on the kernel's pages. */
function pageSize(): number {
  return 2 ** stableAbi().load("io/ring.constants").XEN_PAGE_SHIFT;
}

/** Returns the bytes of one of the two flexible rings: XEN_FLEX_RING_SIZE. */
function halfOf(data: SharedMemory): number {
  checkMemory("data", data);
  const { byteLength } = data;
  const pages = byteLength / pageSize();
  if (pages < 1 || !Number.isInteger(Math.log2(pages))) {
    throw new RangeError(`expected a power of two of pages for flexible rings, received ${byteLength} bytes`);
  }
  return byteLength / 2;
}
