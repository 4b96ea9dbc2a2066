/**
 * quicktype's TypeScript renderer, turned from interfaces for JSON into view classes over memory: one file per header.
 * Lines come out as the project's formatter would write them.
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
import { type Access, type AccessContext, accessOf, companionOf } from "./access.ts";
import { Imports } from "./imports.ts";
import { NamingRenderer, planOf } from "./naming-renderer.ts";
import { plainExpression, plainType } from "./plain.ts";
import type { FieldPlan, RecordPlan } from "./plan.ts";
import { fitCall } from "./wrap.ts";

/** Everything of one table: records by module name, in the order in which they are to appear. */
export interface RenderInput {
  /** "4.17/x86_64": how deep the modules lie, for the path to the runtime. */
  table: string;
  modules: Map<string, { header: string; records: RecordPlan[] }>;
}

export class RecordLanguage extends TypeScriptTargetLanguage {
  readonly #input: RenderInput;

  constructor(input: RenderInput) {
    super();
    this.#input = input;
  }

  protected override makeRenderer(context: RenderContext, options: object): RecordRenderer {
    return new RecordRenderer(this, context, getOptionValues(tsFlowOptions, options), this.#input);
  }
}

class RecordRenderer extends NamingRenderer {
  readonly #input: RenderInput;
  #imports: Imports = new Imports(new Map());

  constructor(
    language: RecordLanguage,
    context: RenderContext,
    options: ConstructorParameters<typeof TypeScriptRenderer>[2],
    input: RenderInput,
  ) {
    super(language, context, options);
    this.#input = input;
  }

  protected override emitSourceStructure(): void {
    const types = new Map<RecordPlan, ClassType>();
    this.forEachObject("none", (type: ObjectType) => {
      if (type instanceof ClassType) types.set(planOf(type), type);
    });
    const exports = this.#exports();
    for (const [module, { header, records }] of this.#input.modules) {
      this.#imports = new Imports(exports);
      const body = this.gatherSource(() => {
        for (const record of records) {
          const type = types.get(record);
          if (type === undefined) throw new Error(`${record.cName} was lost between the model and the renderer`);
          this.ensureBlankLine();
          this.#emitRecord(record, type);
        }
      });
      this.emitLine(`// The records of Xen's public header ${header}. Made by \`bun run codegen\`: do not edit.`);
      this.ensureBlankLine();
      for (const line of this.#imports.lines(module, this.#input.table)) this.emitLine(line);
      this.ensureBlankLine();
      this.emitGatheredSource(body);
      this.finishFile(`${module}.ts`);
    }
  }

  /** Which module gives a name. */
  #exports(): Map<string, string> {
    const exports = new Map<string, string>();
    for (const [module, { records }] of this.#input.modules) {
      for (const record of records) {
        exports.set(this.className(record), module);
        exports.set(this.plainName(record), module);
      }
    }
    return exports;
  }

  #emitRecord(record: RecordPlan, type: ClassType): void {
    const name = this.className(record);
    const { cName, size, align, kind } = record;
    this.emitLine(`/** ${describe(record)}, ${size} bytes, align ${align}. */`);
    const base = kind === "union" ? "Union" : "Struct";
    this.#imports.value(base);
    this.emitBlock(`export class ${name} extends ${base}<${JSON.stringify(cName)}> `, "", () => {
      this.emitLine(`static readonly cName = ${JSON.stringify(cName)};`);
      this.emitLine(`static readonly size = ${size};`);
      this.emitLine(`static readonly align = ${align};`);
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
      if (kind === "struct") this.#emitDecode(record);
    });
    if (kind === "struct") this.#emitPlain(record);
  }

  #emitField(field: FieldPlan, name: string, type: string): void {
    const context: AccessContext = { name, classOf: ({ record }) => this.className(record) };
    this.#emitAccess(name, type, accessOf(field.shape, field.offset, context));
    const companion = companionOf(field.shape, field.offset);
    if (companion !== null) this.#emitAccess(this.companionName(field), companion.type, companion);
  }

  #emitAccess(name: string, type: string, { read, write, writeType = type }: Access): void {
    this.#imports.type(type);
    this.#imports.value(read);
    if (write !== undefined) this.#imports.value(write);
    this.ensureBlankLine();
    this.emitBlock(`get ${name}(): ${type} `, "", () => {
      for (const line of fitCall(`return ${read};`, 4)) this.emitLine(line);
    });
    if (write === undefined) return;
    this.emitBlock(`set ${name}(value: ${writeType}) `, "", () => {
      for (const line of fitCall(`${write};`, 4)) this.emitLine(line);
    });
  }

  #emitDecode(record: RecordPlan): void {
    this.ensureBlankLine();
    this.emitBlock(`decode(): ${this.plainName(record)} `, "", () => {
      const fields = record.fields.flatMap(({ name, shape }) => {
        const expression = plainExpression(shape, `this.${name}`);
        return expression === null ? [] : [`${name}: ${expression},`];
      });
      if (fields.length === 0) return this.emitLine("return {};");
      this.emitBlock("return ", ";", () => {
        for (const line of fields) this.emitLine(line);
      });
    });
  }

  #emitPlain(record: RecordPlan): void {
    const fields = record.fields.flatMap(({ name, shape }) => {
      const type = plainType(shape, (inner) => this.plainName(inner));
      return type === null ? [] : [`${name}: ${type};`];
    });
    for (const field of fields) this.#imports.type(field);
    this.ensureBlankLine();
    if (fields.length === 0) return this.emitLine(`export type ${this.plainName(record)} = Record<string, never>;`);
    this.emitBlock(`export interface ${this.plainName(record)} `, "", () => {
      for (const line of fields) this.emitLine(line);
    });
  }
}

/** "struct xen_domctl (domctl.h)", "u of struct xen_domctl (domctl.h): union". */
function describe({ cName, header, inside, kind }: RecordPlan): string {
  return inside === undefined
    ? `${cName} (${header})`
    : `${inside.field} of ${inside.parent.cName} (${header}): ${kind}`;
}
