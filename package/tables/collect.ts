/**
 * Everything that src/generated exports, as data: each distinct record, constant, operation and family once, with the
 * tables that have it.
 *
 * The generated modules are loaded and compared as values: classes by their identity, everything else by its text. A
 * module's members stand in the module's own order.
 */

import { type GuestTableName, loadModule, moduleNames, type TableName } from "../../src/generated/index.ts";
import {
  fieldsOf,
  type FieldType,
  type OperationFamily,
  type StructType,
  Union,
} from "../../src/runtime/struct/index.ts";

/** A table's name: "4.17/x86_64", "linux". */
export type Table = TableName | GuestTableName;

/** The constants of a header, or the records; and the operations of a family. */
export interface Collection {
  /** The tables, each with the names of its modules. */
  readonly tables: ReadonlyMap<Table, readonly string[]>;
  /** By header: "domctl". */
  readonly records: ReadonlyMap<string, Distinct<RecordData>>;
  /** By header. */
  readonly constants: ReadonlyMap<string, Distinct<ConstantData>>;
  /** By hypercall: "domctl". */
  readonly families: ReadonlyMap<string, Families>;
}

/** Distinct members of the modules of one name, and by table the members that its module has. */
export interface Distinct<T> {
  readonly all: T[];
  readonly tables: Map<Table, number[]>;
}

/** A class: its name, C name, size and alignment in bytes, and its layout, in which a record stands for a reference. */
export interface RecordData {
  readonly name: string;
  readonly cName: string;
  readonly size: number;
  readonly align: number;
  readonly isUnion: boolean;
  /** Lines of the layout, with the place of a nested record in place of its C name: "u 8 @13", "arch 4 @arch-arm#2". */
  readonly layout: readonly string[];
}

export interface ConstantData {
  readonly name: string;
  readonly value: number | bigint | string;
}

/** Operations, and families without their operations, as JSON in which a record is a reference. */
export interface Families extends Distinct<OperationData> {
  readonly heads: string[];
  readonly headOf: Map<Table, number>;
}

export interface OperationData {
  readonly name: string;
  readonly json: string;
}

const OPERATIONS = "operations/";

const CONSTANTS = ".constants";

/** Collects the modules of tables. */
export function collect(names: readonly Table[]): Collection {
  const tables = new Map(names.map((table) => [table, moduleNames(table).toSorted()]));
  const records = new Map<string, Distinct<RecordData>>();
  const constants = new Map<string, Distinct<ConstantData>>();
  const families = new Map<string, Families>();
  const places = placesOf(tables);
  for (const [table, modules] of tables) {
    for (const name of modules) {
      const module = load(table, name);
      if (name.startsWith(OPERATIONS)) {
        const family = at(families, name.slice(OPERATIONS.length), () => ({
          ...empty(),
          heads: [],
          headOf: new Map(),
        }));
        addFamily(family, table, (module as { family: OperationFamily }).family, places);
      } else if (name.endsWith(CONSTANTS)) {
        const header = at(constants, name.slice(0, -CONSTANTS.length), empty<ConstantData>);
        add(header, table, constantsOf(module), ({ name, value }) => `${name} ${typeof value} ${value}`);
      } else {
        const header = at(records, name, empty<RecordData>);
        header.tables.set(
          table,
          classesOf(module).map(([className, type]) => {
            const { index } = placeOf(places, type);
            header.all[index] ??= recordData(className, type, name, places);
            return index;
          }),
        );
      }
    }
  }
  return { tables, records, constants, families };
}

/** The header that first has a class, and the class's number among the header's own. */
interface Place {
  readonly header: string;
  readonly index: number;
}

type Places = ReadonlyMap<StructType, Place>;

function placesOf(tables: ReadonlyMap<Table, readonly string[]>): Places {
  const places = new Map<StructType, Place>();
  const counts = new Map<string, number>();
  for (const [table, modules] of tables) {
    for (const name of modules.filter((one) => !one.startsWith(OPERATIONS) && !one.endsWith(CONSTANTS))) {
      for (const [, type] of classesOf(load(table, name))) {
        const place = places.get(type);
        if (place !== undefined && place.header !== name) {
          throw new Error(`${type.cName} is in both ${place.header} and ${name}`);
        }
        if (place !== undefined) continue;
        const index = counts.get(name) ?? 0;
        counts.set(name, index + 1);
        places.set(type, { header: name, index });
      }
    }
  }
  return places;
}

function placeOf(places: Places, type: StructType): Place {
  const place = places.get(type);
  if (place === undefined) throw new Error(`${type.cName} is in no module of its own`);
  return place;
}

/** "#13" for a record of the same header, "arch-arm#2" for another's. */
function reference(places: Places, type: StructType, header: string): string {
  const place = placeOf(places, type);
  return `${place.header === header ? "" : place.header}#${place.index}`;
}

function recordData(name: string, type: StructType, header: string, places: Places): RecordData {
  const { cName, size, align } = type;
  const nested = new Map(fieldsOf(type).map((field) => [field.name, nestedIn(field.type)]));
  const lines = (type.fields ?? "").split("\n").map((line) => line.trim());
  const layout = lines
    .filter((line) => line !== "")
    .map((line) => {
      const inner = nested.get(line.slice(0, line.indexOf(" ")));
      return inner === undefined ? line : line.replace(` ${inner.cName}`, ` @${reference(places, inner, header)}`);
    });
  return { name, cName, size, align, isUnion: type.prototype instanceof Union, layout };
}

function nestedIn(type: FieldType): StructType | undefined {
  if (type.kind === "array") return nestedIn(type.of);
  return type.kind === "record" ? type.record : undefined;
}

function addFamily(families: Families, table: Table, family: OperationFamily, places: Places): void {
  const { operations, ...head } = family;
  const all = Object.entries(operations).map(([name, one]) => ({ name, json: jsonOf(one, places) }));
  add(families, table, all, ({ name, json }) => `${name} ${json}`);
  families.headOf.set(table, indexIn(families.heads, jsonOf(head, places), String));
}

/** Returns a table's text: what loads a class is a reference to it. */
function jsonOf(value: object, places: Places): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "function" ? reference(places, (member as () => StructType)(), "") : member,
  );
}

function classesOf(module: object): [string, StructType][] {
  return Object.entries(module) as [string, StructType][];
}

function constantsOf(module: object): ConstantData[] {
  return Object.entries(module).map(([name, value]: [string, unknown]) => {
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") return { name, value };
    throw new Error(`${name} is not a constant`);
  });
}

function load(table: Table, name: string): object {
  return loadModule(table, name as never) as object;
}

function add<T>(
  { all, tables }: Distinct<T>,
  table: Table,
  members: readonly T[],
  textOf: (member: T) => string,
): void {
  tables.set(
    table,
    members.map((member) => indexIn(all, member, textOf)),
  );
}

const known = new WeakMap<readonly unknown[], Map<string, number>>();

function indexIn<T>(all: T[], member: T, textOf: (member: T) => string): number {
  const indexes = at(known as unknown as Map<T[], Map<string, number>>, all, () => new Map<string, number>());
  return at(indexes, textOf(member), () => all.push(member) - 1);
}

function empty<T>(): Distinct<T> {
  return { all: [], tables: new Map() };
}

function at<K, V>(map: Pick<Map<K, V>, "get" | "set">, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
