/** The declarations of records: of each, its class as a value, its members and its plain form. */

import { accessOf, arrayClass, companionOf, isWide } from "../../codegen/emit/typescript/access.ts";
import { UNTYPED } from "../../codegen/emit/typescript/elements.ts";
import { layoutField } from "../../codegen/emit/typescript/layout-text.ts";
import { readAnnotations } from "../../codegen/annotations/index.ts";
import { hasBigint, plainType } from "../../codegen/emit/typescript/plain-form.ts";
import type { FieldPlan, RecordPlan, Shape } from "../../codegen/emit/typescript/plan.ts";
import { unitComment } from "../../codegen/emit/typescript/renderer.ts";
import type { Collection, RecordData, Table } from "../tables/collect.ts";

/** A record, and the name that declares it. */
export interface DeclaredRecord {
  readonly data: RecordData;
  readonly header: string;
  readonly plan: RecordPlan;
  /** The namespace: that of the first table which has the record. */
  readonly space: string;
  /** "v4_14_x86_64.XenDomctl". */
  readonly name: string;
}

export class DeclaredRecords {
  readonly #records: Map<string, DeclaredRecord> = new Map();
  readonly #ofPlan: Map<RecordPlan, DeclaredRecord> = new Map();
  readonly #collection: Collection;

  constructor(collection: Collection) {
    this.#collection = collection;
    for (const [header, { all, tables }] of collection.records) {
      const first = new Map<number, Table>();
      for (const [table, members] of tables)
        for (const index of members) if (!first.has(index)) first.set(index, table);
      for (const [index, data] of all.entries()) {
        const space = `v${(first.get(index) ?? "").replaceAll(/\W/g, "_")}`;
        const { cName, size, align, isUnion, layout } = data;
        const fieldOf = (line: string): FieldPlan => layoutField(line, (inner) => this.#nested(header, inner).plan);
        const plan: RecordPlan = {
          cName,
          kind: isUnion ? "union" : "struct",
          size,
          align,
          header,
          get fields() {
            return layout.map(fieldOf);
          },
        };
        const record = { data, header, plan, space, name: `${space}.${data.name}` };
        this.#records.set(`${header}#${index}`, record);
        this.#ofPlan.set(plan, record);
      }
    }
  }

  /** Returns the name that declares a table's record. */
  nameIn(table: Table, header: string, name: string): string {
    const { all, tables } = this.#collection.records.get(header) ?? { all: [], tables: new Map<Table, number[]>() };
    const index = tables.get(table)?.find((one) => all[one]?.name === name);
    return this.at(header, index ?? -1).name;
  }

  at(header: string, index: number): DeclaredRecord {
    const record = this.#records.get(`${header}#${index}`);
    if (record === undefined) throw new Error(`${header} has no record ${index}`);
    return record;
  }

  /** Returns the declarations, by namespace. */
  declarations(): Map<string, string[]> {
    const spaces = new Map<string, string[]>();
    for (const record of this.#records.values()) {
      const texts = spaces.get(record.space) ?? [];
      spaces.set(record.space, texts);
      texts.push(this.#declaration(record));
    }
    return spaces;
  }

  #nested(header: string, reference: string): DeclaredRecord {
    const key = reference.slice(1);
    const record = this.#records.get(key.startsWith("#") ? header + key : key);
    if (record === undefined) throw new Error(`there is no record ${reference}`);
    return record;
  }

  #nameOf(plan: RecordPlan): string {
    const record = this.#ofPlan.get(plan);
    if (record === undefined) throw new Error(`${plan.cName} is not declared`);
    return record.name;
  }

  #declaration({ data, header, plan }: DeclaredRecord): string {
    const { name, cName, size, align } = data;
    const isUnion = plan.kind === "union";
    const wide = hasBigint({ kind: "record", record: plan });
    const type = isUnion ? "UnionClass" : wide ? "WideStructClass" : "StructClass";
    const plain = isUnion ? "" : `, ${name}Plain`;
    const base = isUnion
      ? `Union<"${cName}">`
      : `Struct<"${cName}">, ${wide ? "DecodedWide" : "Decoded"}<${name}Plain>`;
    const fields = plan.fields.map((field) => commentOf(plan, field) + this.#members(field)).join("");
    return `/** ${cName} (${header}.h), ${size} bytes, align ${align}. */
const ${name}: ${type}<${name}, "${cName}", ${size}, ${align}${plain}>;
interface ${name} extends ${base} {${fields}
}
${isUnion ? "" : this.#plain(name, plan)}`;
  }

  #members({ name, offset, shape }: FieldPlan): string {
    const { write, writeType } = accessOf(shape, offset, { name, classOf: (record) => this.#nameOf(record) });
    const type = this.#typeOf(shape);
    const companion = companionOf(shape, offset);
    const other =
      companion === null
        ? ""
        : `\n${companion.write === undefined ? "readonly " : ""}${name}${companion.suffix}: ${companion.type};`;
    if (write === undefined) return `\nreadonly ${name}: ${type};${other}`;
    if (writeType === undefined) return `\n${name}: ${type};${other}`;
    return `\nget ${name}(): ${type};\nset ${name}(value: ${writeType});${other}`;
  }

  #typeOf(shape: Shape): string {
    switch (shape.kind) {
      case "bool":
        return "boolean";
      case "int":
        return isWide(shape) ? "bigint" : "number";
      case "bits":
        return shape.bool ? "boolean" : isWide(shape) ? "bigint" : "number";
      case "pointer":
        return "bigint";
      case "handle":
        return UNTYPED.has(shape.element) ? "HypercallPointer | null" : `HypercallPointer<"${shape.element}"> | null`;
      case "record":
        return this.#nameOf(shape.record);
      case "array": {
        const { of } = shape;
        if (of.kind === "handle") return `HandleArray<${UNTYPED.has(of.element) ? "string" : `"${of.element}"`}>`;
        if (of.kind !== "record" && of.kind !== "array") return arrayClass(of);
        return `${arrayClass(of)}<${this.#typeOf(of)}>`;
      }
      default:
        return shape satisfies never;
    }
  }

  #plain(name: string, plan: RecordPlan): string {
    const members = plan.fields.flatMap((field) => {
      const type = plainType(field.shape, (record) => `${this.#nameOf(record)}Plain`);
      return type === null ? [] : [`${commentOf(plan, field)}\n${field.name}: ${type};`];
    });
    if (members.length === 0) return `type ${name}Plain = Record<string, never>;\n`;
    return `interface ${name}Plain {${members.join("")}\n}\n`;
  }
}

/** Returns the doc comment of a member with a unit, on a line of its own; nothing for another. */
function commentOf({ cName }: RecordPlan, { name }: FieldPlan): string {
  const unit = readAnnotations().units.get(cName)?.get(name)?.unit;
  return unit === undefined ? "" : `\n${unitComment(unit)}`;
}
