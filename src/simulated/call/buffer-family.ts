/** Families whose hypercall takes a domain and a list of buffers, the first of which has the command: dm_op. */

import { argumentOf, type MemberLocation, memberAt, namedOf, readMember } from "../../runtime/abi/interpreter/index.ts";
import type { OperationFamily } from "../../runtime/struct/index.ts";
import type { Faults } from "../machine/faults.ts";
import { EFAULT, EOPNOTSUPP } from "./errno.ts";
import { SimulatedFamily, writesBack } from "./family.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations } from "./types.ts";

/** The check before all operations of a hypercall: returns their call, or −errno. */
export type BufferAdmission<Call> = (domid: number) => Call | number;

export class BufferFamily<Call> {
  readonly #family: SimulatedFamily<Call>;
  readonly #memory: GuestMemory;
  readonly #faults: Faults;
  readonly #admit: BufferAdmission<Call>;
  readonly #size: number;
  readonly #command: MemberLocation;

  constructor(
    table: OperationFamily,
    simulations: AnySimulations<Call>,
    at: { memory: GuestMemory; faults: Faults; admit: BufferAdmission<Call> },
  ) {
    const { container } = table;
    if (container === undefined) throw new TypeError(`${table.name} has no record for its command`);
    this.#family = new SimulatedFamily(table, simulations);
    this.#memory = at.memory;
    this.#faults = at.faults;
    this.#admit = at.admit;
    this.#size = container.size;
    this.#command = memberAt(container.type(), container.command);
  }

  run(args: readonly number[]): number {
    const family = this.#family;
    const { domid = 0 } = namedOf(family.table.call, args);
    const count = argumentOf(family.table.call, "count", args) ?? 0;
    const call = this.#admit(domid);
    if (typeof call === "number") return call;
    if (count === 0) return -EFAULT;
    const theirs = family.copyIn(this.#memory, args.at(-count) ?? 0, this.#size);
    const entry = family.entry(Number(readMember(family.view, 0, this.#command)));
    if (entry === undefined) return -EOPNOTSUPP;
    const simulate = this.#faults.answerTo(family.table.name, entry.name) ?? entry.simulate;
    return this.#faults.around(family.table.name, entry.name, () => {
      if (simulate === undefined) return -EOPNOTSUPP;
      const result = simulate(entry.record as never, call) ?? 0;
      if (writesBack(entry, result)) theirs.set(family.bytes.subarray(0, this.#size));
      return result;
    });
  }
}
