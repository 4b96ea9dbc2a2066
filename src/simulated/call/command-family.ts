/** Families whose command is an argument of the hypercall, and the operation's record another. */

import type { OperationFamily } from "../../runtime/struct/index.ts";
import type { Faults } from "../machine/faults.ts";
import { ENOSYS } from "./errno.ts";
import { type Entry, SimulatedFamily } from "./family.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations, WrittenBack } from "./types.ts";

/** What an operation is called with beside its argument. */
export interface CommandCall extends WrittenBack {
  /** Of the argument: 0 where there is none. */
  readonly address: number;
  /** How many arguments there are. */
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
    const command = args[family.table.call.indexOf("command")] ?? 0;
    const [first] = family.entriesOf(command);
    if (first === undefined) return -ENOSYS;
    const call = this.#call(first, args);
    const { size, reads } = first;
    const record = first.record !== undefined && !(call.address === 0 && first.table.argument?.optional === true);
    if (reads && (record || (first.record === undefined && size <= 8))) {
      family.copyIn(this.#memory, call.address, size);
    } else family.bytes.fill(0, 0, size);
    const entry = family.entry(command);
    if (entry === undefined) return -ENOSYS;
    const { simulate } = entry;
    return this.#faults.around(family.table.name, entry.name, () => {
      if (simulate === undefined) return -ENOSYS;
      const argument = entry.record === undefined ? this.#number(entry) : record ? entry.record : undefined;
      const result = simulate(argument as never, call) ?? 0;
      if ((result >= 0 || call.writeBack) && entry.writes && record) {
        this.#memory.bytes(call.address, size).set(family.bytes.subarray(0, size));
      }
      return result;
    });
  }

  #call({ table }: Entry<CommandCall>, args: readonly number[]): CommandCall {
    const kinds = table.call ?? this.#family.table.call;
    const named: Record<string, number> = {};
    for (const [index, kind] of kinds.entries()) {
      if (typeof kind !== "object" || "buffers" in kind) continue;
      named["scalar" in kind ? kind.scalar : kind.pointer] = args[index] ?? 0;
    }
    const at = (kind: "argument" | "count"): number => {
      const index = kinds.indexOf(kind);
      return index < 0 ? 0 : (args[index] ?? 0);
    };
    return { address: at("argument"), count: at("count"), named, writeBack: false };
  }

  /** An argument that is no record: a number of few bytes. */
  #number({ size, reads }: Entry<CommandCall>): number | undefined {
    const { view } = this.#family;
    if (!reads) return undefined;
    if (size === 2) return view.getUint16(0, true);
    if (size === 4) return view.getUint32(0, true);
    return size === 1 ? view.getUint8(0) : undefined;
  }
}
