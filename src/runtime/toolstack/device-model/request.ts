/** A request of a guest's vcpu, as Xen describes it. */

import { stableAbi } from "../../abi/index.ts";
import type { RangeKind } from "./ranges.ts";

/** The most repetitions of one instruction in a request: Xen itself sends at most this many. */
const MOST_REPETITIONS = 4096;
const MOST_BYTES = 8;
/** The upper 32 bits of the highest address of any processor. */
const MOST_UPPER_ADDRESS = 2 ** 20 - 1;
const UPPER = 2 ** 32;

/** An access, or the repetitions of one, with values that are possible. */
export interface Access {
  readonly kind: RangeKind;
  /** A port, a guest-physical address, or an offset in the configuration space. */
  readonly at: number;
  /** The number of the PCI function; 0 for other kinds. */
  readonly pciFunction: number;
  /** From 1 to 8. */
  readonly bytes: number;
  readonly isWrite: boolean;
  readonly repetitions: number;
  /** The distance from one repetition's data to the next one's, in bytes: negative if they go down. */
  readonly step: number;
  /** The lower 32 bits of the value to write; or of the guest-physical address of the first repetition's data. */
  readonly low: number;
  /** The upper 32 bits. */
  readonly high: number;
  readonly dataIsInMemory: boolean;
}

/** A request: an access, Xen's note that the guest gave memory back, or something that needs no more than an answer. */
export type Request = Access | "memory changed" | "ignored" | "refused";

/** The members of `struct ioreq`, each read once; those of 64 bits in halves, which cost less than bigints. */
export interface RequestMembers {
  readonly type: number;
  readonly addrLow: number;
  readonly addrHigh: number;
  readonly size: number;
  readonly count: number;
  readonly dir: number;
  readonly df: number;
  readonly dataLow: number;
  readonly dataHigh: number;
  readonly data_is_ptr: number;
}

const constants = stableAbi().load("hvm/ioreq.constants");
const KINDS: ReadonlyMap<number, RangeKind> = new Map([
  [constants.IOREQ_TYPE_PIO, "port"],
  [constants.IOREQ_TYPE_COPY, "memory"],
  [constants.IOREQ_TYPE_PCI_CONFIG, "pci"],
]);

/** Checks a request, which a guest has caused: "refused" if a value is impossible. */
export function checkRequest(members: RequestMembers): Request {
  const { type, addrLow, addrHigh, size, count, dir, df, dataLow, dataHigh, data_is_ptr } = members;
  const kind = KINDS.get(type);
  if (kind === undefined) return type === constants.IOREQ_TYPE_INVALIDATE ? "memory changed" : "ignored";
  if (size < 1 || size > MOST_BYTES || count < 1 || count > MOST_REPETITIONS) return "refused";
  const isPci = kind === "pci";
  // The number of the function is in the upper half.
  const dataIsInMemory = data_is_ptr === 1;
  if (!isPci && addrHigh > MOST_UPPER_ADDRESS) return "refused";
  if (dataIsInMemory && dataHigh > MOST_UPPER_ADDRESS) return "refused";
  return {
    kind,
    at: isPci ? addrLow : joined(addrLow, addrHigh),
    pciFunction: isPci ? addrHigh : 0,
    bytes: size,
    isWrite: dir === constants.IOREQ_WRITE,
    repetitions: count,
    step: df === 1 ? -size : size,
    low: dataLow,
    high: dataHigh,
    dataIsInMemory,
  };
}

/** Returns the number of both halves, which is below 2^52. */
export function joined(low: number, high: number): number {
  return high * UPPER + low;
}

/** Returns the value of as many bytes whose bits are all ones: what hardware reads that nothing answers. */
export function allOnes(bytes: number): bigint {
  return (1n << BigInt(bytes * 8)) - 1n;
}
