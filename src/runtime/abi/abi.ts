/**
 * Which tables to use: those of the release that runs.
 *
 * An interface version is not a shape (sysctl's stayed the same from 4.17 to 4.20 while a record changed), so tables
 * are chosen by release and never guessed from a near one. What is stable in Xen's ABI is the same in all of them.
 */

import { type AbiModule, loadModule, type ModuleName, type TableName } from "../../generated/index.ts";

/** Where Bun runs. */
export type Architecture = "x86_64" | "arm64";

/** "4.17/x86_64": the tables of one release on one architecture. */
export type AbiTable = Exclude<TableName, "linux">;

/** The generated modules of one release. Their types are the union over all releases: what some lack is not there. */
export class Abi {
  /** "4.17". */
  readonly release: string;
  readonly #table: AbiTable;
  // A require costs microseconds also when the module has been loaded before.
  readonly #loaded: Map<string, unknown> = new Map();

  constructor(table: AbiTable) {
    this.#table = table;
    this.release = table.slice(0, table.indexOf("/"));
  }

  /** Loads a header's module at first use: "sysctl", "sysctl.constants". */
  load<N extends ModuleName<AbiTable>>(name: N): AbiModule<N, AbiTable> {
    let module = this.#loaded.get(name) as AbiModule<N, AbiTable> | undefined;
    if (module === undefined) this.#loaded.set(name, (module = loadModule(this.#table, name)));
    return module;
  }
}
