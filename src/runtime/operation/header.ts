/** What stands before an operation's argument in one record with it: command, interface version, domain. */

import { type Member, memberAt, readMember, writeMember } from "./member.ts";
import type { ContainerTable, OperationTable } from "./table.ts";

export class Header {
  /** Bytes, up to the union of arguments. */
  readonly size: number;
  readonly #fields: readonly (readonly [member: Member, value: number])[];
  readonly #domain: Member | undefined;

  constructor({ type, command, version, union, domain }: ContainerTable, { command: number, stable }: OperationTable) {
    const fields: (readonly [Member, number])[] = [[memberAt(type, command), number]];
    if (version !== undefined) fields.push([memberAt(type, version.member), stable === true ? 0 : version.value]);
    this.#fields = fields;
    this.#domain = domain === undefined ? undefined : memberAt(type, domain);
    this.size = union === undefined ? type.size : memberAt(type, union).offset;
  }

  write(view: DataView, target: number): void {
    for (const [member, value] of this.#fields) writeMember(view, 0, member, value);
    if (this.#domain !== undefined) writeMember(view, 0, this.#domain, target);
  }

  /** The domain, which some operations choose; undefined where the record names none. */
  domain(view: DataView): number | undefined {
    return this.#domain === undefined ? undefined : readMember(view, 0, this.#domain);
  }
}
