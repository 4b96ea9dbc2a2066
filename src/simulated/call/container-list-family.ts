/** Families whose hypercall takes an array of operations, each with its command and its argument in one record: mmuext_op. */

import { argumentOf, type MemberLocation, memberAt, namedOf, readMember } from "../../runtime/abi/interpreter/index.ts";
import type { OperationFamily, StructType } from "../../runtime/struct/index.ts";
import type { Faults } from "../machine/faults.ts";
import { ENOSYS } from "./errno.ts";
import { SimulatedFamily } from "./family.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations } from "./types.ts";

/** The check before all operations of a hypercall: returns their call, or −errno. */
export type ListAdmission<Call> = (named: Readonly<Record<string, number>>) => Call | number;

export class ContainerListFamily<Call> {
  readonly #family: SimulatedFamily<Call>;
  readonly #memory: GuestMemory;
  readonly #faults: Faults;
  readonly #admit: ListAdmission<Call>;
  readonly #type: StructType;
  readonly #command: MemberLocation;

  constructor(
    table: OperationFamily,
    simulations: AnySimulations<Call>,
    at: { memory: GuestMemory; faults: Faults; admit: ListAdmission<Call> },
  ) {
    const { container } = table;
    if (container === undefined) throw new TypeError(`${table.name} has no record for its commands`);
    this.#family = new SimulatedFamily(table, simulations);
    this.#memory = at.memory;
    this.#faults = at.faults;
    this.#admit = at.admit;
    this.#type = container.type();
    this.#command = memberAt(this.#type, container.command);
  }

  /** Makes one operation after the other until one fails, and counts those before it in `done`. */
  run(args: readonly number[]): number {
    const { call: kinds } = this.#family.table;
    const named = namedOf(kinds, args);
    const address = argumentOf(kinds, "container", args) ?? 0;
    const count = argumentOf(kinds, "count", args) ?? 0;
    const call = this.#admit(named);
    if (typeof call === "number") return call;
    let [done, result] = [0, 0];
    while (done < count && result >= 0) {
      result = this.#make(address + done * this.#type.size, call);
      if (result >= 0) done++;
    }
    const { done: doneAddress = 0 } = named;
    if (doneAddress !== 0) {
      const total = this.#memory.view(doneAddress, Uint32Array.BYTES_PER_ELEMENT);
      total.setUint32(0, total.getUint32(0, true) + done, true);
    }
    return Math.min(result, 0);
  }

  #make(address: number, call: Call): number {
    const family = this.#family;
    family.copyIn(this.#memory, address, this.#type.size);
    const entry = family.entry(Number(readMember(family.view, 0, this.#command)));
    if (entry === undefined) return -ENOSYS;
    const simulate = this.#faults.answerTo(family.table.name, entry.name) ?? entry.simulate;
    return this.#faults.around(family.table.name, entry.name, () =>
      simulate === undefined ? -ENOSYS : (simulate(entry.record as never, call) ?? 0),
    );
  }
}
