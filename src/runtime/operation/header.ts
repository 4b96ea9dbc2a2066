/** What stands before an operation's argument in one record with it: command, interface version, domain. */

import type { StructType } from "../struct/index.ts";
import { type Member, memberAt, readMember, writeMember } from "./member.ts";
import type { ContainerTable, OperationTable } from "./table.ts";

export class Header {
  /** Bytes, up to the union of arguments. */
  readonly size: number;
  readonly #commandAt: number;
  readonly #command: number;
  readonly #versionAt: number;
  readonly #version: number;
  readonly #domain: Member | undefined;

  constructor({ type, command, version, union, domain }: ContainerTable, { command: number, stable }: OperationTable) {
    this.#commandAt = wordAt(type, command);
    this.#command = number;
    this.#versionAt = version === undefined ? -1 : wordAt(type, version.member);
    this.#version = stable === true || version === undefined ? 0 : version.value;
    this.#domain = domain === undefined ? undefined : memberAt(type, domain);
    this.size = union === undefined ? type.size : memberAt(type, union).offset;
  }

  write(view: DataView, target: number): void {
    view.setUint32(this.#commandAt, this.#command, true);
    if (this.#versionAt >= 0) view.setUint32(this.#versionAt, this.#version, true);
    if (this.#domain !== undefined) writeMember(view, 0, this.#domain, target);
  }

  /** The domain, which some operations choose; undefined where the record names none. */
  domain(view: DataView): number | undefined {
    return this.#domain === undefined ? undefined : readMember(view, 0, this.#domain);
  }
}

/** The offset of a member of four bytes, which commands and versions are. */
function wordAt(type: StructType, path: string): number {
  const { offset, field } = memberAt(type, path);
  if (field.size !== 4) throw new TypeError(`${type.cName}.${path} has ${field.size} bytes, not 4`);
  return offset;
}
