/**
 * Tables of the caller's own, by which a simulation of a vendor's Xen answers.
 *
 * The simulation reads and writes constants and members by their names, and a name that is missing would go unnoticed: a
 * constant would be undefined, a member would be added to the JavaScript object. So whatever the simulation uses is
 * compared with the tables of the release whose behaviour it has.
 */

import { Abi, type TableModules } from "../../runtime/abi/index.ts";
import {
  type FieldType,
  fieldsOf,
  type OperationFamily,
  type OperationTable,
  type StructType,
} from "../../runtime/struct/index.ts";

type Module = Readonly<Record<string, unknown>>;

export class OwnTables extends Abi {
  readonly modules: TableModules;
  readonly #known: Abi;
  readonly #checked: Map<string, unknown> = new Map();

  /** `known` are the tables of the release whose behaviour the simulation has. */
  constructor(known: Abi, modules: TableModules) {
    super(known.release, known.architecture, modules as Readonly<Record<string, () => unknown>>);
    this.modules = modules;
    this.#known = known;
  }

  /** Throws a TypeError as `load` does. Reading a name that the module lacks throws a RangeError. */
  override loadAny(name: string): unknown {
    let module = this.#checked.get(name);
    if (module !== undefined) return module;
    module = name.startsWith("operations/") ? super.loadAny(name) : this.#check(name, super.loadAny(name) as Module);
    this.#checked.set(name, module);
    return module;
  }

  /** Throws a RangeError if an operation's argument lacks a member; `names` are those that are simulated. */
  checkOperations(family: string, names: readonly string[]): void {
    const module = `operations/${family}`;
    if (!this.has(module) || !this.#known.has(module)) return;
    const [own, known] = [this, this.#known].map((abi) => (abi.loadAny(module) as { family: OperationFamily }).family);
    checkRecord(family, own?.container?.type(), known?.container?.type());
    for (const name of names) {
      checkRecord(`${family} ${name}`, argumentType(own?.operations[name]), argumentType(known?.operations[name]));
    }
  }

  #check(name: string, own: Module): Module {
    const known = this.#known.has(name) ? (this.#known.loadAny(name) as Module) : {};
    const { release } = this;
    return new Proxy(own, {
      get(module, key) {
        if (typeof key === "string" && !Object.hasOwn(module, key)) {
          throw new RangeError(
            `expected ${key} in the module "${name}" of the tables given as abi: the simulation of Xen ${release} ` +
              "uses it. Give the release that the tables were made from",
          );
        }
        const value: unknown = Reflect.get(module, key);
        if (typeof key === "string" && isRecord(value)) checkRecord(key, value, known[key]);
        return value;
      },
    });
  }
}

function argumentType(table: OperationTable | undefined): StructType | undefined {
  return table?.argument?.type?.();
}

function isRecord(value: unknown): value is StructType {
  return typeof value === "function" && "cName" in value;
}

/** Records that have been compared. */
const compared = new WeakMap<StructType, StructType>();

/** Throws a RangeError if a record lacks a member of the other, or has it with values of another kind. */
function checkRecord(where: string, own: unknown, known: unknown): void {
  if (!isRecord(own) || !isRecord(known) || own === known || compared.get(own) === known) return;
  const members = new Map(fieldsOf(own).map(({ name, type }) => [name, type]));
  for (const { name, type } of fieldsOf(known)) {
    const found = members.get(name);
    if (found !== undefined && isAlike(where, found, type)) continue;
    const what = found === undefined ? "none" : "one with values of another kind";
    throw new RangeError(
      `${where}: expected a member ${name} in ${own.cName} of the tables given as abi, received ${what}. ` +
        "Give the release that the tables were made from",
    );
  }
  compared.set(own, known);
}

/** True if both hold values of one JavaScript type. Throws as `checkRecord` does, for records within. */
function isAlike(where: string, own: FieldType, known: FieldType): boolean {
  if (own.kind === "record" && known.kind === "record") {
    checkRecord(where, own.record, known.record);
    return true;
  }
  if (own.kind === "array" && known.kind === "array") return isAlike(where, own.of, known.of);
  if (own.kind === "int" && known.kind === "int") return (own.size === 8) === (known.size === 8);
  return own.kind === known.kind;
}
