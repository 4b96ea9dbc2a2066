/**
 * The operations of one hypercall family, found by the generated tables of the simulated release.
 *
 * As Xen does, an operation works on a copy of its argument, which goes back to the caller when it has succeeded and
 * the tables say that Xen writes it.
 */

import type { OperationFamily, OperationTable } from "../../runtime/struct/index.ts";
import { type MemberLocation, memberAt, readMember } from "../../runtime/abi/interpreter/index.ts";
import type { Struct } from "../../runtime/struct/index.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations, Simulation } from "./types.ts";

/** One of the family's operations, made ready. */
export interface Entry<Call> {
  /** "physinfo", "shadow_op.peek". */
  readonly name: string;
  readonly table: OperationTable;
  /** Absent where it is not simulated. */
  readonly simulate?: Simulation<never, Call>;
  /** The argument, in the family's own memory. */
  readonly record: Struct | undefined;
  /** Where it is copied from and to: bytes. */
  readonly size: number;
  readonly selectors: readonly (readonly [member: MemberLocation, value: number])[];
  /** Bytes from the start of the family's own memory. */
  readonly offset: number;
  readonly reads: boolean;
  readonly writes: boolean;
}

export class SimulatedFamily<Call> {
  readonly table: OperationFamily;
  /** The container's copy, or that of the argument. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  readonly #simulations: AnySimulations<Call>;
  /** Names of operations: each loads its record's class, so they are made ready command by command. */
  readonly #names: Map<number, string[]> = new Map();
  readonly #entries: Map<number, readonly Entry<Call>[]> = new Map();

  constructor(table: OperationFamily, simulations: AnySimulations<Call>) {
    this.table = table;
    const { container, operations } = table;
    const sizes = Object.values(operations).map(({ argument }) => argument?.size ?? 0);
    this.view = new DataView(new ArrayBuffer(Math.max(8, container?.size ?? 0, ...sizes)));
    this.bytes = new Uint8Array(this.view.buffer);
    this.#simulations = simulations;
    for (const [name, { command }] of Object.entries(operations)) {
      const others = this.#names.get(command);
      if (others === undefined) this.#names.set(command, [name]);
      else others.push(name);
    }
  }

  /** The operation that the copied argument chooses; undefined for a command that is none. */
  entry(command: number): Entry<Call> | undefined {
    for (const entry of this.entriesOf(command)) if (this.#isChosen(entry)) return entry;
    return undefined;
  }

  /** Those with this command, whatever else chooses between them. */
  entriesOf(command: number): readonly Entry<Call>[] {
    let entries = this.#entries.get(command);
    if (entries !== undefined) return entries;
    const names = this.#names.get(command) ?? [];
    entries = names.flatMap((name) => {
      const operation = this.table.operations[name];
      return operation === undefined ? [] : [this.#prepare(name, operation, this.#simulations[name])];
    });
    this.#entries.set(command, entries);
    return entries;
  }

  /** Copies the caller's bytes in. */
  copyIn(memory: GuestMemory, address: number, length: number): Uint8Array<ArrayBuffer> {
    const theirs = memory.bytes(address, length);
    this.bytes.set(theirs);
    return theirs;
  }

  #isChosen({ selectors, offset }: Entry<Call>): boolean {
    for (const [member, value] of selectors) if (readMember(this.view, offset, member) !== value) return false;
    return true;
  }

  #prepare(name: string, table: OperationTable, simulate: Simulation<never, Call> | undefined): Entry<Call> {
    const { argument, select = {} } = table;
    const type = argument?.type?.();
    const offset = argument?.offset ?? 0;
    return {
      name,
      table,
      ...(simulate && { simulate }),
      record: type && new type(this.view, offset),
      size: argument?.size ?? 0,
      selectors: type === undefined ? [] : Object.entries(select).map(([path, value]) => [memberAt(type, path), value]),
      offset,
      reads: argument !== undefined && argument.direction !== "out",
      writes: argument !== undefined && argument.direction !== "in",
    };
  }
}
