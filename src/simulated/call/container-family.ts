/** Families whose command and argument lie in one record: sysctl, domctl. */

import { type MemberLocation, memberAt, readMember } from "../../runtime/abi/interpreter/index.ts";
import type { Struct } from "../../runtime/struct/index.ts";
import type { Faults } from "../machine/faults.ts";
import { ENOSYS } from "./errno.ts";
import { type Entry, SimulatedFamily, writesBack } from "./family.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { AnySimulations } from "./types.ts";
import type { OperationFamily } from "../../runtime/struct/index.ts";

/** The check before all of a family's operations: returns their call, or −errno. */
export type Admission<Call> = (container: Struct, entry: Entry<Call> | undefined, command: number) => Call | number;

export class ContainerFamily<Call extends object> {
  readonly #family: SimulatedFamily<Call>;
  readonly #memory: GuestMemory;
  readonly #faults: Faults;
  readonly #admit: Admission<Call>;
  readonly #container: Struct;
  readonly #size: number;
  readonly #command: MemberLocation;
  readonly #unknown: number;

  constructor(
    table: OperationFamily,
    simulations: AnySimulations<Call>,
    /** `unknown` is Xen's answer to an unknown command. */
    at: { memory: GuestMemory; faults: Faults; admit: Admission<Call>; unknown?: number },
  ) {
    const { container } = table;
    if (container === undefined) throw new TypeError(`${table.name} has no record for its command`);
    this.#family = new SimulatedFamily(table, simulations);
    this.#memory = at.memory;
    this.#faults = at.faults;
    this.#admit = at.admit;
    this.#unknown = at.unknown ?? ENOSYS;
    const type = container.type();
    this.#container = new type(this.#family.view);
    this.#size = container.size;
    this.#command = memberAt(type, container.command);
  }

  run([address = 0]: readonly number[]): number {
    const family = this.#family;
    const theirs = family.copyIn(this.#memory, address, this.#size);
    const command = Number(readMember(family.view, 0, this.#command));
    const entry = family.entry(command);
    const call = this.#admit(this.#container, entry, command);
    if (typeof call === "number") return call;
    if (entry === undefined) return -this.#unknown;
    const simulate = this.#faults.answerTo(family.table.name, entry.name) ?? entry.simulate;
    return this.#faults.around(family.table.name, entry.name, () => {
      if (simulate === undefined) return -ENOSYS;
      const result = simulate(entry.record as never, call) ?? 0;
      if (writesBack(entry, result)) theirs.set(family.bytes.subarray(0, this.#size));
      return result;
    });
  }
}
