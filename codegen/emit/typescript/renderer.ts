/**
 * A subclass of quicktype's TypeScript renderer that writes view classes over memory instead of interfaces for JSON. It
 * renders each record by itself, in the formatter's style; other files put the records into modules.
 */

import {
  ClassType,
  type ObjectType,
  type RenderContext,
  type TypeScriptRenderer,
  TypeScriptTargetLanguage,
  getOptionValues,
  tsFlowOptions,
} from "quicktype-core";
import { type Access, accessOf, type ClassNames, companionOf } from "./access.ts";
import { layoutLine } from "./layout-text.ts";
import { NamingRenderer, planOf } from "./naming-renderer.ts";
import { hasBigint, plainExpression, plainType } from "./plain-form.ts";
import type { FieldPlan, RecordPlan } from "./plan.ts";
import { fitCall } from "./wrap.ts";

/** One record as TypeScript: its class and, for a struct, the type of its plain form. */
export interface RecordText {
  /** The class's name. */
  name: string;
  /** Names that the text exports. */
  exports: { name: string; isType: boolean }[];
  text: string;
  /** Identifiers that the text uses: as values, and in types. */
  values: ReadonlySet<string>;
  types: ReadonlySet<string>;
}

export class RecordLanguage extends TypeScriptTargetLanguage {
  readonly #records: ReadonlyMap<string, RecordPlan>;
  readonly #rendered: (key: string, record: Omit<RecordText, "text">) => void;

  /** Writes each record as the file of its key; `rendered` receives the identifiers and exports. */
  constructor(
    records: ReadonlyMap<string, RecordPlan>,
    rendered: (key: string, record: Omit<RecordText, "text">) => void,
  ) {
    super();
    this.#records = records;
    this.#rendered = rendered;
  }

  protected override makeRenderer(context: RenderContext, options: object): RecordRenderer {
    const values = getOptionValues(tsFlowOptions, options);
    return new RecordRenderer(this, context, values, this.#records, this.#rendered);
  }
}

class RecordRenderer extends NamingRenderer {
  readonly #records: ReadonlyMap<string, RecordPlan>;
  readonly #rendered: (key: string, record: Omit<RecordText, "text">) => void;
  #values: Set<string> = new Set();
  #types: Set<string> = new Set();

  constructor(
    language: RecordLanguage,
    context: RenderContext,
    options: ConstructorParameters<typeof TypeScriptRenderer>[2],
    records: ReadonlyMap<string, RecordPlan>,
    rendered: (key: string, record: Omit<RecordText, "text">) => void,
  ) {
    super(language, context, options);
    this.#records = records;
    this.#rendered = rendered;
  }

  protected override emitSourceStructure(): void {
    const types = new Map<RecordPlan, ClassType>();
    this.forEachObject("none", (type: ObjectType) => {
      if (type instanceof ClassType) types.set(planOf(type), type);
    });
    for (const [key, record] of this.#records) {
      const type = types.get(record);
      if (type === undefined) throw new Error(`${record.cName} was lost between the model and the renderer`);
      this.#values = new Set();
      this.#types = new Set();
      this.#emitRecord(record, type);
      this.finishFile(key);
      const name = this.className(record);
      const exports = [{ name, isType: false }];
      if (record.kind === "struct") exports.push({ name: this.plainName(record), isType: true });
      this.#rendered(key, { name, exports, values: this.#values, types: this.#types });
    }
  }

  #emitRecord(record: RecordPlan, type: ClassType): void {
    const { cName, size, align, kind } = record;
    this.emitLine(`/** ${describe(record)}, ${size} bytes, align ${align}. */`);
    const base = kind === "union" ? "Union" : "Struct";
    this.#useValues(base);
    this.emitBlock(`export class ${this.className(record)} extends ${base}<${JSON.stringify(cName)}> `, "", () => {
      this.emitLine(`static readonly cName = ${JSON.stringify(cName)};`);
      this.emitLine(`static readonly size = ${size};`);
      this.emitLine(`static readonly align = ${align};`);
      this.#emitLayout(record);
      this.ensureBlankLine();
      this.emitBlock("constructor(dataView?: DataView, byteOffset?: number) ", "", () => {
        this.emitLine(`super(dataView, byteOffset, ${size});`);
      });
      const fields = new Map(record.fields.map((field) => [field.name, field]));
      this.forEachClassProperty(type, "none", (propertyName, jsonName, property) => {
        const field = fields.get(jsonName);
        if (field === undefined) throw new Error(`${cName} has no field ${jsonName}`);
        this.#emitField(field, this.text(propertyName), this.sourcelikeToString(this.sourceFor(property.type).source));
      });
      if (kind === "struct") this.#emitDecoding(record);
    });
    if (kind === "struct") this.#emitPlain(record);
  }

  #emitLayout({ fields }: RecordPlan): void {
    if (fields.length === 0) return this.emitLine('static readonly fields: string = "";');
    this.emitLine("static readonly fields: string = `");
    this.indent(() => {
      for (const field of fields) this.emitLine(layoutLine(field));
    });
    this.emitLine("`;");
  }

  #emitField(field: FieldPlan, name: string, type: string): void {
    const { shape, offset, unit } = field;
    this.#emitAccess(name, type, accessOf(shape, offset, { name, classOf: this.#classOf }), unit);
    const companion = companionOf(shape, offset);
    if (companion !== null) this.#emitAccess(this.companionName(field), companion.type, companion, unit);
  }

  #emitAccess(name: string, type: string, { read, write, writeType = type }: Access, unit?: string): void {
    this.#useTypes(type);
    this.#useValues(read);
    this.ensureBlankLine();
    if (unit !== undefined) this.emitLine(unitComment(unit));
    this.emitBlock(`get ${name}(): ${type} `, "", () => {
      for (const line of fitCall(`return ${read};`, 4)) this.emitLine(line);
    });
    if (write === undefined) return;
    this.#useValues(write);
    this.emitBlock(`set ${name}(value: ${writeType}) `, "", () => {
      for (const line of fitCall(`${write};`, 4)) this.emitLine(line);
    });
  }

  #emitDecoding(record: RecordPlan): void {
    const name = this.className(record);
    const plain = this.plainName(record);
    const wide = hasBigint({ kind: "record", record });
    this.#emitDecodeAt(record, "decodeAt", plain, false);
    if (wide) {
      this.#useTypes("Numbers");
      this.#emitDecodeAt(record, "decodeNumbersAt", `Numbers<${plain}>`, true);
    }
    this.ensureBlankLine();
    this.emitBlock(`decode(): ${plain} `, "", () => {
      this.emitLine(`return ${name}.decodeAt(this.dataView, this.byteOffset);`);
    });
    this.ensureBlankLine();
    this.emitBlock(`decodeNumbers(): ${wide ? `Numbers<${plain}>` : plain} `, "", () => {
      this.emitLine(`return ${name}.${wide ? "decodeNumbersAt" : "decodeAt"}(this.dataView, this.byteOffset);`);
    });
  }

  #emitDecodeAt(record: RecordPlan, method: string, type: string, numbers: boolean): void {
    const lines = record.fields.flatMap((field) => {
      const expression = plainExpression(field, this.#classOf, numbers);
      if (expression === null) return [];
      this.#useValues(expression);
      return fitCall(`${field.name}: ${expression},`, 6);
    });
    this.ensureBlankLine();
    const unused = lines.length === 0 ? "_" : "";
    const head = `static ${method}(${unused}dataView: DataView, ${unused}byteOffset: number): ${type} {`;
    for (const line of fitCall(head, 2)) this.emitLine(line);
    this.indent(() => {
      if (lines.length === 0) return this.emitLine("return {};");
      this.emitBlock("return ", ";", () => {
        for (const line of lines) this.emitLine(line);
      });
    });
    this.emitLine("}");
  }

  #emitPlain(record: RecordPlan): void {
    const fields = record.fields.flatMap(({ name, shape, unit }) => {
      const type = plainType(shape, (inner) => this.plainName(inner));
      if (type === null) return [];
      this.#useTypes(type);
      return [...(unit === undefined ? [] : [unitComment(unit)]), `${name}: ${type};`];
    });
    this.ensureBlankLine();
    if (fields.length === 0) return this.emitLine(`export type ${this.plainName(record)} = Record<string, never>;`);
    this.emitBlock(`export interface ${this.plainName(record)} `, "", () => {
      for (const line of fields) this.emitLine(line);
    });
  }

  readonly #classOf: ClassNames = (record) => this.className(record);

  #useValues(expression: string): void {
    for (const name of identifiers(expression)) this.#values.add(name);
  }

  #useTypes(type: string): void {
    for (const name of identifiers(type)) this.#types.add(name);
  }
}

/** The doc comment of a member with a unit: "Nanoseconds.", "kHz." */
export function unitComment(unit: string): string {
  const isWord = unit === unit.toLowerCase();
  return `/** ${isWord ? unit.charAt(0).toUpperCase() + unit.slice(1) : unit}. */`;
}

function identifiers(text: string): string[] {
  return text.match(/(?<![.\w])[A-Za-z_]\w*/g) ?? [];
}

/** Describes a record: "struct xen_domctl (domctl.h)", "u of struct xen_domctl (domctl.h): union". */
function describe({ cName, header, inside, kind }: RecordPlan): string {
  return inside === undefined
    ? `${cName} (${header})`
    : `${inside.field} of ${inside.parent.cName} (${header}): ${kind}`;
}
