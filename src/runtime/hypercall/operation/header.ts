/** What stands before an operation's argument in one record with it: command, interface version, domain. */

import type { ContainerTable, OperationTable } from "../../struct/index.ts";

export class Header {
  /** Bytes, up to the union of arguments. */
  readonly size: number;
  readonly #commandAt: number;
  readonly #command: number;
  readonly #versionAt: number;
  readonly #version: number;
  readonly #domainAt: number;

  constructor(container: ContainerTable, { command, stable }: OperationTable) {
    const { version, union, domain } = container;
    this.#commandAt = offsetOf(container, container.command);
    this.#command = command;
    this.#versionAt = version === undefined ? -1 : offsetOf(container, version.member);
    this.#version = stable === true || version === undefined ? 0 : version.value;
    this.#domainAt = domain === undefined ? -1 : offsetOf(container, domain);
    this.size = union === undefined ? container.size : offsetOf(container, union);
  }

  write(view: DataView, target: number): void {
    view.setUint32(this.#commandAt, this.#command, true);
    if (this.#versionAt >= 0) view.setUint32(this.#versionAt, this.#version, true);
    if (this.#domainAt >= 0) view.setUint16(this.#domainAt, target, true);
  }

  /** The domain, which some operations choose; undefined where the record names none. */
  domain(view: DataView): number | undefined {
    return this.#domainAt < 0 ? undefined : view.getUint16(this.#domainAt, true);
  }
}

function offsetOf({ offsets }: ContainerTable, member: string): number {
  const offset = offsets[member];
  if (offset === undefined) throw new TypeError(`the generated table does not say where ${member} is`);
  return offset;
}
