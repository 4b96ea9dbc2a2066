/** The cpus on which vcpus run, and the nodes of a domain's memory. */

import { bitmapBytes, numbersIn, setBits } from "../../struct/bitmap.ts";
import { hostSizes } from "../host/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { readOptions, unknownWord } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";

/** The physical cpus of a vcpu, by number. */
export interface VcpuAffinity {
  /** Cpus on which the vcpu may run. */
  readonly hard: readonly number[];
  /** Cpus that it prefers. */
  readonly soft: readonly number[];
}

/** Changes to an affinity; omitted members keep their values. */
export interface VcpuAffinityChange {
  /** Cpus on which the vcpu may run; "all" for every cpu of the host. */
  readonly hard?: Iterable<number> | "all" | undefined;
  /** Cpus on which the vcpu should rather run; "all" for no preference. */
  readonly soft?: Iterable<number> | "all" | undefined;
}

/** Returns the affinity of a vcpu (`struct xen_domctl_vcpuaffinity`). */
export function vcpuAffinity(connection: Connection, domid: Domid, vcpu: number): VcpuAffinity {
  const { cpus: nr_bits } = hostSizes(connection);
  const { hypercall } = connection;
  const { XEN_VCPUAFFINITY_HARD, XEN_VCPUAFFINITY_SOFT } = connection.abi.load("domctl.constants");
  using hard = hypercall.allocateBytes(bitmapBytes(nr_bits));
  using soft = hypercall.allocateBytes(bitmapBytes(nr_bits));
  operationsOn(connection).domctl("getvcpuaffinity", domid, {
    vcpu,
    flags: XEN_VCPUAFFINITY_HARD | XEN_VCPUAFFINITY_SOFT,
    cpumap_hard: { nr_bits, bitmap: hard.asHypercallPtr() },
    cpumap_soft: { nr_bits, bitmap: soft.asHypercallPtr() },
  });
  return { hard: numbersIn(hard.value, nr_bits), soft: numbersIn(soft.value, nr_bits) };
}

/** Sets the affinity; an omitted member keeps its value. Throws a RangeError for a cpu that the machine lacks. */
export function setVcpuAffinity(connection: Connection, domid: Domid, vcpu: number, change: VcpuAffinityChange): void {
  const { hard, soft } = readOptions("setAffinity", change, ["hard", "soft"]);
  if (hard === undefined && soft === undefined) {
    // Xen would refuse this. Reading it refuses a missing vcpu, as a change does.
    vcpuAffinity(connection, domid, vcpu);
    return;
  }
  const { cpus: nr_bits } = hostSizes(connection);
  const { hypercall } = connection;
  const { XEN_VCPUAFFINITY_HARD, XEN_VCPUAFFINITY_SOFT } = connection.abi.load("domctl.constants");
  using hardBits = hypercall.allocateBytes(bitmapBytes(nr_bits));
  using softBits = hypercall.allocateBytes(bitmapBytes(nr_bits));
  let flags = 0;
  if (hard !== undefined) {
    flags |= XEN_VCPUAFFINITY_HARD;
    fill(hardBits.value, nr_bits, "cpu", hard, "all");
  }
  if (soft !== undefined) {
    flags |= XEN_VCPUAFFINITY_SOFT;
    fill(softBits.value, nr_bits, "cpu", soft, "all");
  }
  operationsOn(connection).domctl("setvcpuaffinity", domid, {
    vcpu,
    flags,
    cpumap_hard: { nr_bits, bitmap: hardBits.asHypercallPtr() },
    cpumap_soft: { nr_bits, bitmap: softBits.asHypercallPtr() },
  });
}

/** Returns the nodes of a domain (`struct xen_domctl_nodeaffinity`). */
export function nodeAffinity(connection: Connection, domid: Domid): number[] {
  const { nodes: nr_bits } = hostSizes(connection);
  using nodes = connection.hypercall.allocateBytes(bitmapBytes(nr_bits));
  operationsOn(connection).domctl("getnodeaffinity", domid, { nodemap: { nr_bits, bitmap: nodes.asHypercallPtr() } });
  return numbersIn(nodes.value, nr_bits);
}

/** More bits than Xen ever has nodes: if all of them are set, Xen chooses the nodes. */
const MOST_NODES = 1024;

export function setNodeAffinity(connection: Connection, domid: Domid, nodes: Iterable<number> | "auto"): void {
  const nr_bits = nodes === "auto" ? MOST_NODES : hostSizes(connection).nodes;
  using bitmap = connection.hypercall.allocateBytes(bitmapBytes(nr_bits));
  fill(bitmap.value, nr_bits, "node", nodes, "auto");
  operationsOn(connection).domctl("setnodeaffinity", domid, { nodemap: { nr_bits, bitmap: bitmap.asHypercallPtr() } });
}

/** Sets the bits of the numbers, or every bit for the word `all`. */
function fill(bytes: Uint8Array, bits: number, what: string, numbers: Iterable<number> | string, all: string): void {
  if (numbers === all) bytes.fill(0xff);
  else if (typeof numbers !== "string") setBits(bytes, bits, what, numbers);
  else throw unknownWord(`${what}s`, numbers, [all], " or a list of numbers");
}
