/** The modules of the tables, made of data at their first use: the published package's stand-in for src/generated. */

import { loading } from "../../../src/runtime/base/lazy.ts";
import { lazyRecords } from "../../../src/runtime/struct/lazy-records.ts";
import type { OperationFamily } from "../../../src/runtime/struct/operation-table.ts";
import { eachMember, type FamilyData, type Sources } from "./data.ts";
import { RecordClasses } from "./record-classes.ts";

const OPERATIONS = "operations/";

const CONSTANTS = ".constants";

export class PackedTables {
  readonly #sources: Sources;
  readonly #classes: RecordClasses;
  readonly #loaded: Map<string, object> = new Map();

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#classes = new RecordClasses(sources.headers);
  }

  /** Returns the names of a table's modules. Throws a RangeError if there is no such table. */
  moduleNames(table: string): string[] {
    return this.#listOf(this.#indexOf(table)).slice(1, -1).split(" ");
  }

  /** Loads a module at first use. Throws a RangeError if the table has no such module. */
  load(table: string, name: string): object {
    const key = `${table} ${name}`;
    let module = this.#loaded.get(key);
    if (module !== undefined) return module;
    const index = this.#indexOf(table);
    if (name.includes(" ") || !this.#listOf(index).includes(` ${name} `)) {
      throw new RangeError(`the tables of ${table} have no module ${name}`);
    }
    this.#loaded.set(key, (module = this.#make(name, index)));
    return module;
  }

  #indexOf(table: string): number {
    const index = this.#sources.tables.indexOf(table);
    if (index < 0) throw new RangeError(`no tables are called "${table}"`);
    return index;
  }

  #listOf(table: number): string {
    const { lists, listOf } = this.#sources;
    return lists[listOf[table] ?? -1] ?? "";
  }

  #make(name: string, table: number): object {
    if (name.startsWith(OPERATIONS)) return this.#family(name.slice(OPERATIONS.length), table);
    return name.endsWith(CONSTANTS)
      ? this.#constants(name.slice(0, -CONSTANTS.length), table)
      : this.#records(name, table);
  }

  #records(header: string, table: number): object {
    const { records, recordSets } = load(this.#sources.headers, header);
    const loaders: Record<string, () => unknown> = {};
    eachMember(recordSets, table, (index) => {
      loaders[records[index]?.[0] ?? ""] = () => this.#classes.of(`${header}#${index}`);
    });
    return lazyRecords(loaders);
  }

  #constants(header: string, table: number): object {
    const { names, values, constantSets } = load(this.#sources.headers, header);
    const list = names.split(" ");
    const constants: Record<string, unknown> = {};
    eachMember(constantSets, table, (index) => (constants[list[index] ?? ""] = values[index]));
    return constants;
  }

  #family(name: string, table: number): { readonly family: OperationFamily } {
    const data: FamilyData = load(this.#sources.families, name);
    const { heads, headOf, operations, operationSets } = data;
    const loaders: Record<string, () => unknown> = {};
    eachMember(operationSets, table, (index) => {
      loaders[operations[2 * index] ?? ""] = () => this.#parse(operations[2 * index + 1]);
    });
    const head = this.#parse(heads[headOf[table] ?? -1]) as OperationFamily;
    return { family: { ...head, operations: lazyRecords(loaders) as OperationFamily["operations"] } };
  }

  /** Parses a table, in which references to classes become functions that return them. */
  #parse(json: string = "null"): unknown {
    return this.#withClasses(JSON.parse(json));
  }

  #withClasses(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    for (const [name, member] of Object.entries(value)) {
      if ((name === "type" || name === "buffers") && typeof member === "string") {
        Reflect.set(value, name, () => this.#classes.of(member));
      } else this.#withClasses(member);
    }
    return value;
  }
}

function load<T>(sources: Readonly<Record<string, () => T>>, name: string): T {
  const source = sources[name];
  if (source === undefined) throw new RangeError(`there is no data of ${name}`);
  return loading(source);
}
