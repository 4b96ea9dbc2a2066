/**
 * The operations of one hypercall family, found by the generated tables of the simulated release.
 *
 * As in Xen, an operation works on a copy of its argument. The copy goes back to the caller if the operation succeeds
 * and, by the tables, writes its argument. After an error it goes back if the tables name that error.
 */

import { type Candidate, candidatesOf, chooseOperation, writesOnError } from "../../runtime/abi/interpreter/index.ts";
import {
  type OperationFamily,
  type OperationTable,
  type Struct,
  withoutPrototypes,
} from "../../runtime/struct/index.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations, Simulation } from "./types.ts";

/** One of the family's operations, prepared. */
export interface Entry<Call> {
  /** "physinfo", "shadow_op.peek". */
  readonly name: string;
  readonly table: OperationTable;
  /** Absent if the operation is not simulated. */
  readonly simulate?: Simulation<never, Call>;
  /** The argument, in the family's own memory. */
  readonly record: Struct | undefined;
  /** Bytes that are copied from the caller and back. */
  readonly size: number;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** True if the argument goes back to the caller: Xen writes it, and the call succeeded or Xen writes it with this error. */
export function writesBack({ writes, table }: Entry<never>, result: number): boolean {
  return result >= 0 ? writes : writesOnError(table, result);
}

export class SimulatedFamily<Call> {
  readonly table: OperationFamily;
  /** The container's copy, or that of the argument. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  readonly #simulations: AnySimulations<Call>;
  /** Operations prepared so far: each loads its record's class, so they are prepared one by one. */
  readonly #entries: Map<Candidate, Entry<Call>> = new Map();

  constructor(table: OperationFamily, simulations: AnySimulations<Call>) {
    this.table = table;
    const { container, operations } = table;
    const sizes = Object.values(operations).map(({ argument }) => argument?.size ?? 0);
    this.view = new DataView(new ArrayBuffer(Math.max(8, container?.size ?? 0, ...sizes)));
    this.bytes = new Uint8Array(this.view.buffer);
    this.#simulations = simulations;
  }

  /** Returns the operation that the copied argument chooses; undefined for an unknown command. */
  entry(command: number): Entry<Call> | undefined {
    const candidates = candidatesOf(this.table, command);
    // Operations that share a command share its argument.
    const chosen = chooseOperation(candidates, this.view, candidates[0]?.table.argument?.offset ?? 0);
    return chosen && this.#entryOf(chosen);
  }

  /** Returns one of the operations with this command, without choosing among them; undefined for an unknown command. */
  anyEntry(command: number): Entry<Call> | undefined {
    const [first] = candidatesOf(this.table, command);
    return first && this.#entryOf(first);
  }

  /** Copies the caller's bytes. */
  copyIn(memory: GuestMemory, address: number, length: number): Uint8Array<ArrayBuffer> {
    const theirs = memory.bytes(address, length);
    this.bytes.set(theirs);
    return theirs;
  }

  #entryOf(candidate: Candidate): Entry<Call> {
    let entry = this.#entries.get(candidate);
    if (entry === undefined) this.#entries.set(candidate, (entry = this.#prepare(candidate)));
    return entry;
  }

  #prepare({ name, table }: Candidate): Entry<Call> {
    const { argument } = withoutPrototypes(table);
    const type = argument?.type?.();
    const simulate = this.#simulations[name];
    return {
      name,
      table,
      ...(simulate && { simulate }),
      record: type && new type(this.view, argument?.offset ?? 0),
      size: argument?.size ?? 0,
      reads: argument !== undefined && argument.direction !== "out",
      writes: argument !== undefined && argument.direction !== "in",
    };
  }
}
