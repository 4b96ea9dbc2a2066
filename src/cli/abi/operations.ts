/** The operations of a release, read from its tables: enough to list, describe and call them. */

import type { Abi } from "../../index.ts";
import type { StructType } from "../../struct.ts";

/** An operation's table, as far as the command line looks at it. */
export interface OperationTable {
  readonly argument?: {
    readonly type?: () => StructType;
    readonly size: number;
    readonly direction: "in" | "out" | "inout";
    readonly optional?: true;
  };
  readonly select?: Readonly<Record<string, number>>;
  readonly uses?: readonly string[];
  readonly result?: string;
  readonly unit?: string;
  readonly reads?: true;
  readonly unsafe?: { readonly why: string; readonly member?: string };
  readonly handles?: Readonly<Record<string, { readonly null?: string }>>;
  readonly buffers?: readonly unknown[];
  readonly call?: readonly CallArgument[];
}

type CallArgument = string | { readonly scalar: string } | { readonly pointer: string } | { readonly buffers: unknown };

export interface FamilyTable {
  readonly name: string;
  readonly call: readonly CallArgument[];
  readonly container?: { readonly domain?: string };
  readonly operations: Readonly<Record<string, OperationTable>>;
}

/** The C name of a hypercall family. */
export type FamilyName =
  | "domctl"
  | "sysctl"
  | "platform_op"
  | "memory_op"
  | "event_channel_op"
  | "grant_table_op"
  | "hvm_op"
  | "sched_op"
  | "vcpu_op"
  | "physdev_op"
  | "xen_version"
  | "dm_op"
  | "xsm_op"
  | "hypfs_op"
  | "kexec_op"
  | "xenpmu_op"
  | "console_io"
  | "mca";

/** Families by their C names, with the methods of `Xen` that make their operations. */
export const families: Readonly<Record<FamilyName, string>> = {
  domctl: "domctl",
  sysctl: "sysctl",
  platform_op: "platformOp",
  memory_op: "memoryOp",
  event_channel_op: "eventChannelOp",
  grant_table_op: "grantTableOp",
  hvm_op: "hvmOp",
  sched_op: "schedOp",
  vcpu_op: "vcpuOp",
  physdev_op: "physdevOp",
  xen_version: "versionOp",
  dm_op: "dmOp",
  xsm_op: "xsmOp",
  hypfs_op: "hypfsOp",
  kexec_op: "kexecOp",
  xenpmu_op: "xenpmuOp",
  console_io: "consoleIo",
  mca: "mca",
};

/** Returns the family of a C name or a method's name; null for an unknown one. */
export function familyNamed(word: string): FamilyName | null {
  for (const [name, method] of Object.entries(families)) {
    if (word === name || word === method) return name as FamilyName;
  }
  return null;
}

/** Returns a family's table; null if the release or the architecture has none. */
export function familyTable(abi: Abi, name: FamilyName): FamilyTable | null {
  const module = `operations/${name}`;
  return abi.has(module) ? (abi.loadAny(module) as { readonly family: FamilyTable }).family : null;
}

/** The number that stands between an operation's name and its record: of a domain, or of something else. */
export function targetOf({ call, container }: FamilyTable): "domain" | "number" | null {
  if (container?.domain !== undefined) return "domain";
  const named = call.filter((argument) => typeof argument === "object");
  if (named.some((argument) => "buffers" in argument)) return "domain";
  return named.length > 0 && named.every((argument) => "scalar" in argument) ? "number" : null;
}

/** Says why an operation cannot be called with JSON alone; null if it can. */
export function obstacleOf(
  family: FamilyTable,
  { unsafe, handles = {}, buffers = [], call = family.call }: OperationTable,
): string | null {
  if (unsafe !== undefined && unsafe.member === undefined)
    return "it can harm this machine, and is in xen-ts/unsafe only";
  const wanted = Object.entries(handles).filter(([, { null: meaning }]) => meaning === undefined);
  const pointer = call.some((argument) => typeof argument === "object" && "pointer" in argument);
  if (wanted.length > 0 || buffers.length > 0 || pointer) {
    const names = wanted.map(([path]) => path).join(", ");
    return `it takes addresses of memory${names === "" ? "" : ` (${names})`}: write a program for it`;
  }
  return null;
}

/** Resolves with the units of a record's members, by their names. */
export async function unitsOf({ cName }: StructType): Promise<Readonly<Record<string, string>>> {
  const { units } = await import("../../generated/units.ts");
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = units;
  return all[cName] ?? {};
}

/** Resolves with one sentence about an operation; null for one that is not Xen's own. No other command loads the sentences. */
export async function summaryOf(family: string, operation: string): Promise<string | null> {
  const { summaries } = await import("../../generated/summaries.ts");
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = summaries;
  return all[family]?.[operation] ?? null;
}
