/**
 * quicktype's TypeScript renderer, turned from interfaces for JSON into view classes over memory: one file per header.
 * Lines come out as the project's formatter would write them.
 */

import {
  ArrayType,
  type ClassProperty,
  ClassType,
  type MultiWord,
  type Name,
  type ObjectType,
  type RenderContext,
  type Sourcelike,
  type Type,
  TypeScriptRenderer,
  TypeScriptTargetLanguage,
  getOptionValues,
  singleWord,
  tsFlowOptions,
} from "quicktype-core";
import type { DependencyName } from "quicktype-core/dist/esm/Naming.js";
import { type Access, type AccessContext, accessOf, companionOf } from "./access.ts";
import { RUNTIME_NAMES, importLines, usedNames } from "./imports.ts";
import { recordAttribute, spellingAttribute } from "./input.ts";
import { derivedName, nameForRecord } from "./names.ts";
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

class RecordRenderer extends TypeScriptRenderer {
  readonly #input: RenderInput;
  readonly #names = new Map<RecordPlan, Name>();
  readonly #plainNames = new Map<RecordPlan, Name>();
  readonly #companionNames = new Map<FieldPlan, Name>();

  constructor(
    language: RecordLanguage,
    context: RenderContext,
    options: ConstructorParameters<typeof TypeScriptRenderer>[2],
    input: RenderInput,
  ) {
    super(language, context, options);
    this.#input = input;
  }

  protected override forbiddenNamesForGlobalNamespace(): string[] {
    return [...RUNTIME_NAMES, "Array", "ArrayLike", "BigInt", "DataView", "Int8Array", "Number", "Uint8Array"];
  }

  protected override makeNameForTopLevel(type: Type): Name {
    return this.makeNameForNamedType(type);
  }

  protected override makeNameForNamedType(type: Type): Name {
    return this.#nameOf(planOf(type));
  }

  protected override makeTopLevelDependencyNames(): DependencyName[] {
    return [];
  }

  protected override makeNamedTypeDependencyNames(type: Type, name: Name): DependencyName[] {
    const plain = derivedName(name, "Plain");
    this.#plainNames.set(planOf(type), plain);
    return [plain];
  }

  protected override makePropertyDependencyNames(
    object: ObjectType,
    _className: Name,
    _property: ClassProperty,
    jsonName: string,
    name: Name,
  ): Name[] {
    const field = planOf(object).fields.find((candidate) => candidate.name === jsonName);
    const companion = field === undefined ? null : companionOf(field.shape, field.offset);
    if (field === undefined || companion === null) return [];
    const companionName = derivedName(name, companion.suffix);
    this.#companionNames.set(field, companionName);
    return [companionName];
  }

  protected override sourceFor(type: Type): MultiWord {
    const spelling = spellingAttribute.tryGetInAttributes(type.getAttributes());
    if (spelling === undefined) return super.sourceFor(type);
    if (type instanceof ArrayType) return singleWord([spelling, "<", this.sourceFor(type.items).source, ">"]);
    return singleWord(spelling);
  }

  protected override emitSourceStructure(): void {
    const types = new Map<RecordPlan, ClassType>();
    this.forEachObject("none", (type: ObjectType) => {
      if (type instanceof ClassType) types.set(planOf(type), type);
    });
    for (const [module, { header, records }] of this.#input.modules) {
      const body = this.gatherSource(() => {
        for (const record of records) {
          const type = types.get(record);
          if (type === undefined) throw new Error(`${record.cName} was lost between the model and the renderer`);
          this.ensureBlankLine();
          this.#emitRecord(record, type);
        }
      });
      this.#emitHead(module, header, body);
      this.emitGatheredSource(body);
      this.finishFile(`${module}.ts`);
    }
  }

  #emitHead(module: string, header: string, body: Sourcelike[]): void {
    this.emitLine(`// The records of Xen's public header ${header}. Made by \`bun run codegen\`: do not edit.`);
    this.ensureBlankLine();
    const used = usedNames(this.sourcelikeToString(body));
    const owned = new Set(this.#input.modules.get(module)?.records.flatMap((record) => this.#exportsOf(record)));
    const others = [...this.#input.modules].flatMap(([from, { records }]) =>
      from === module ? [] : records.flatMap((record) => this.#exportsOf(record)).map((name) => [name, from] as const),
    );
    const lines = importLines(used, owned, new Map(others), module, this.#input.table);
    for (const line of lines) this.emitLine(line);
    this.ensureBlankLine();
  }

  #exportsOf(record: RecordPlan): string[] {
    return [this.#text(this.#nameOf(record)), this.#plainName(record)];
  }

  #emitRecord(record: RecordPlan, type: ClassType): void {
    const name = this.#text(this.#nameOf(record));
    const { cName, size, align, kind } = record;
    this.emitLine(`/** ${describe(record)}, ${size} bytes, align ${align}. */`);
    const base = kind === "union" ? "Union" : "Struct";
    this.emitBlock(`export class ${name} extends ${base}<${JSON.stringify(cName)}> `, "", () => {
      this.emitLine(`static readonly cName = ${JSON.stringify(cName)};`);
      this.emitLine(`static readonly size = ${size};`);
      this.emitLine(`static readonly align = ${align};`);
      const fields = new Map(record.fields.map((field) => [field.name, field]));
      this.forEachClassProperty(type, "none", (propertyName, jsonName, property) => {
        const field = fields.get(jsonName);
        if (field === undefined) throw new Error(`${cName} has no field ${jsonName}`);
        this.#emitField(field, this.#text(propertyName), this.sourcelikeToString(this.sourceFor(property.type).source));
      });
      if (kind === "struct") this.#emitDecode(record);
    });
    if (kind === "struct") this.#emitPlain(record);
  }

  #emitField(field: FieldPlan, name: string, type: string): void {
    const context: AccessContext = { name, classOf: ({ record }) => this.#text(this.#nameOf(record)) };
    this.#emitAccess(name, type, accessOf(field.shape, field.offset, context));
    const companion = companionOf(field.shape, field.offset);
    const companionName = this.#companionNames.get(field);
    if (companion === null || companionName === undefined) return;
    this.#emitAccess(this.#text(companionName), companion.type, companion);
  }

  #emitAccess(name: string, type: string, { read, write, writeType = type }: Access): void {
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
    this.emitBlock(`decode(): ${this.#plainName(record)} `, "", () => {
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
      const type = plainType(shape, (inner) => this.#plainName(inner));
      return type === null ? [] : [`${name}: ${type};`];
    });
    this.ensureBlankLine();
    if (fields.length === 0) return this.emitLine(`export type ${this.#plainName(record)} = Record<string, never>;`);
    this.emitBlock(`export interface ${this.#plainName(record)} `, "", () => {
      for (const line of fields) this.emitLine(line);
    });
  }

  #nameOf(record: RecordPlan): Name {
    const known = this.#names.get(record);
    if (known !== undefined) return known;
    const name = nameForRecord(record, (plan) => this.#nameOf(plan));
    this.#names.set(record, name);
    return name;
  }

  #plainName(record: RecordPlan): string {
    const name = this.#plainNames.get(record);
    if (name === undefined) throw new Error(`${record.cName} has no plain form`);
    return this.#text(name);
  }

  #text(name: Name): string {
    const text = this.names.get(name);
    if (text === undefined) throw new Error("a name was used before names were given");
    return text;
  }
}

/** "struct xen_domctl (domctl.h)", "u of struct xen_domctl (domctl.h): union". */
function describe({ cName, header, inside, kind }: RecordPlan): string {
  return inside === undefined
    ? `${cName} (${header})`
    : `${inside.field} of ${inside.parent.cName} (${header}): ${kind}`;
}

function planOf(type: Type): RecordPlan {
  const plan = recordAttribute.tryGetInAttributes(type.getAttributes());
  if (plan === undefined) throw new Error("a class without a record");
  return plan;
}
