/** The three users of the operation tables: each describes how it reads one call. */

import {
  argumentValue,
  type HypercallArgument,
  MappedBuffers,
  type XenHypercall,
} from "../../../../src/runtime/hypercall/index.ts";
import { Operation } from "../../../../src/runtime/hypercall/operation/operation.ts";
import { FamilyContext } from "../../../../src/runtime/hypercall/operation/slot.ts";
import {
  decodeHypercall,
  type DecodedOperation,
  type DecodeContext,
} from "../../../../src/runtime/inspect/decode/index.ts";
import { pointerViolations } from "../../../../src/runtime/inspect/validate/pointers.ts";
import type { OperationFamily, Struct } from "../../../../src/runtime/struct/index.ts";
import { CommandFamily } from "../../../../src/simulated/call/command-family.ts";
import { ContainerFamily } from "../../../../src/simulated/call/container-family.ts";
import { GuestMemory } from "../../../../src/simulated/call/guest-memory.ts";
import { Faults } from "../../../../src/simulated/machine/faults.ts";
import { COMMAND, HYPERCALL } from "./random-tables.ts";

export const PAGE_BYTES = 4096;

/** Makes no hypercall, and keeps a copy of the last arguments. */
export class SilentXen extends MappedBuffers {
  /** The bytes behind the last call's last argument. */
  sent: Uint8Array | undefined;
  /** Bytes that are copied of it. */
  length = 0;

  hypercall1(_op: number, container: HypercallArgument): number {
    return this.#see(container);
  }

  hypercall2(_op: number, _command: HypercallArgument, argument: HypercallArgument): number {
    return this.#see(argument);
  }

  #see(argument: HypercallArgument): number {
    this.sent = this.resolve(argumentValue(argument), this.length).slice();
    return 0;
  }
}

function ask(): never {
  throw new TypeError("no table asks anything");
}

/** The operation layer: the bytes that it sends; undefined if it refuses to. */
export function send(
  xen: SilentXen,
  family: OperationFamily,
  name: string,
  fill: (record: Struct) => void,
): Uint8Array | undefined {
  const table = family.operations[name];
  if (table === undefined) throw new RangeError(name);
  const hypercall = xen as unknown as XenHypercall;
  using context = new FamilyContext(
    { hypercall, unsafe: false, pageBytes: () => PAGE_BYTES, asked: ask, ownDomid: ask },
    family,
    "4.17",
  );
  xen.sent = undefined;
  xen.length = family.container?.size ?? table.argument?.size ?? 0;
  try {
    new Operation(context, name, table).call(fill, () => 0);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
  return xen.sent;
}

/** The decoder. */
export function decode(xen: SilentXen, family: OperationFamily, address: number): DecodedOperation | undefined {
  return decodeHypercall(contextOf(xen, family), HYPERCALL, argumentsOf(family, address)).operations[0];
}

/** True if validation finds nothing wrong with the buffers of a decoded operation. */
export function isValid(xen: SilentXen, family: OperationFamily, { pointers }: DecodedOperation): boolean {
  const context = contextOf(xen, family);
  return pointers.every((pointer) => pointerViolations(pointer, context).next().done);
}

/** The simulation: the name of the operation that it runs, and the argument that it runs it with. */
export function simulate(
  xen: SilentXen,
  family: OperationFamily,
  address: number,
): readonly [name: string, argument: Uint8Array] | undefined {
  let seen: readonly [string, Uint8Array] | undefined;
  const simulations = Object.fromEntries(
    Object.keys(family.operations).map((name) => [name, (record: Struct) => void (seen = [name, bytesOf(record)])]),
  );
  const at = { memory: new GuestMemory((from, length) => xen.resolve(from, length)), faults: new Faults(() => {}) };
  const args = argumentsOf(family, address);
  if (family.container === undefined) new CommandFamily(family, simulations, at).run(args);
  else new ContainerFamily(family, simulations, { ...at, admit: () => ({}) }).run(args);
  return seen;
}

function contextOf(xen: SilentXen, family: OperationFamily): DecodeContext {
  const tables = { family: () => family, hypercallName: () => family.name, record: () => undefined };
  return {
    tables: tables as unknown as DecodeContext["tables"],
    memory: (from, length) => xen.resolve(from, length),
    pageBytes: () => PAGE_BYTES,
  };
}

function argumentsOf({ container }: OperationFamily, address: number): number[] {
  return container === undefined ? [COMMAND, address] : [address];
}

function bytesOf(record: Struct): Uint8Array {
  const { size } = record.constructor as unknown as { size: number };
  const { buffer, byteOffset } = record.dataView;
  return new Uint8Array(buffer, byteOffset + record.byteOffset, size).slice();
}
