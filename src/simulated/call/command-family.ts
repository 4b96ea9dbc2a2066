/** Families whose command is an argument of the hypercall, while the operation's record is another argument. */

import { argumentOf, namedOf, readScalar } from "../../runtime/abi/interpreter/index.ts";
import type { OperationFamily } from "../../runtime/struct/index.ts";
import type { Faults } from "../machine/faults.ts";
import { ENOSYS } from "./errno.ts";
import { type Entry, SimulatedFamily, writesBack } from "./family.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations } from "./types.ts";

/** The call of an operation, beside its argument. */
export interface CommandCall {
  /** Address of the argument; 0 if there is none. */
  readonly address: number;
  /** Number of arguments. */
  readonly count: number;
  /** The hypercall's own numbers, and pointers, by name. */
  readonly named: Readonly<Record<string, number>>;
}

export class CommandFamily {
  readonly #family: SimulatedFamily<CommandCall>;
  readonly #memory: GuestMemory;
  readonly #faults: Faults;

  constructor(
    table: OperationFamily,
    simulations: AnySimulations<CommandCall>,
    at: { memory: GuestMemory; faults: Faults },
  ) {
    this.#family = new SimulatedFamily(table, simulations);
    this.#memory = at.memory;
    this.#faults = at.faults;
  }

  run(args: readonly number[]): number {
    const family = this.#family;
    const command = argumentOf(family.table.call, "command", args) ?? 0;
    const first = family.anyEntry(command);
    if (first === undefined) return -ENOSYS;
    const call = this.#call(first, args);
    const { size, reads } = first;
    const record = first.record !== undefined && !(call.address === 0 && first.table.argument?.optional === true);
    if (reads && (record || (first.record === undefined && size <= 8))) {
      family.copyIn(this.#memory, call.address, size);
    } else family.bytes.fill(0, 0, size);
    const entry = family.entry(command);
    if (entry === undefined) return -ENOSYS;
    const simulate = this.#faults.answerTo(family.table.name, entry.name) ?? entry.simulate;
    return this.#faults.around(family.table.name, entry.name, () => {
      if (simulate === undefined) return -ENOSYS;
      const argument = entry.record === undefined ? this.#number(entry) : record ? entry.record : undefined;
      const result = simulate(argument as never, call) ?? 0;
      if (record && writesBack(entry, result)) {
        this.#memory.bytes(call.address, size).set(family.bytes.subarray(0, size));
      }
      return result;
    });
  }

  #call({ table }: Entry<CommandCall>, args: readonly number[]): CommandCall {
    const kinds = table.call ?? this.#family.table.call;
    return {
      address: argumentOf(kinds, "argument", args) ?? 0,
      count: argumentOf(kinds, "count", args) ?? 0,
      named: namedOf(kinds, args),
    };
  }

  /** Returns the value of an argument that is a number, not a record. */
  #number({ size, reads }: Entry<CommandCall>): number | undefined {
    if (!reads || !(size === 1 || size === 2 || size === 4)) return undefined;
    return Number(readScalar(this.#family.view, 0, { kind: "int", size, signed: false }));
  }
}
