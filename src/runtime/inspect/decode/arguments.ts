/** A hypercall's arguments by their kind in the table. */

import type { CallArgument } from "../../struct/index.ts";

export class HypercallArguments {
  readonly table: readonly CallArgument[];
  readonly #values: readonly number[];

  constructor(table: readonly CallArgument[], values: readonly number[]) {
    this.table = table;
    this.#values = values;
  }

  /** The same arguments, for an operation that may be called in a way of its own. */
  as(table: readonly CallArgument[] | undefined): HypercallArguments {
    return table === undefined || table === this.table ? this : new HypercallArguments(table, this.#values);
  }

  /** Arguments that are left out are 0. */
  value(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** undefined where the call has no such argument. */
  at(kind: "command" | "container" | "argument" | "count"): number | undefined {
    const index = this.table.indexOf(kind);
    return index < 0 ? undefined : this.value(index);
  }

  get scalars(): Map<string, number> {
    const scalars = new Map<string, number>();
    for (const [index, argument] of this.table.entries()) {
      if (typeof argument !== "string" && "scalar" in argument) scalars.set(argument.scalar, this.value(index));
    }
    return scalars;
  }

  /** By position, "argument 3": those that must be 0. */
  get zeroes(): Map<string, number> {
    const zeroes = new Map<string, number>();
    for (const [index, argument] of this.table.entries()) {
      if (argument === "zero") zeroes.set(`argument ${index}`, this.value(index));
    }
    return zeroes;
  }
}
