/**
 * The naming half of the renderer: which names quicktype is to find for classes, their plain forms, fields, and the
 * accessors beside fields.
 */

import {
  ArrayType,
  type ClassProperty,
  type MultiWord,
  type Name,
  type Namer,
  type ObjectType,
  type Type,
  TypeScriptRenderer,
  singleWord,
} from "quicktype-core";
import { companionOf } from "./access.ts";
import { recordAttribute, spellingAttribute } from "./graph.ts";
import { RUNTIME_NAMES } from "./runtime-names.ts";
import { derivedName, nameForRecord, namer } from "./names.ts";
import type { FieldPlan, RecordPlan } from "./plan.ts";
import type { DependencyName } from "./quicktype-internals.ts";

export abstract class NamingRenderer extends TypeScriptRenderer {
  readonly #names = new Map<RecordPlan, Name>();
  readonly #plainNames = new Map<RecordPlan, Name>();
  readonly #companionNames = new Map<FieldPlan, Name>();

  protected override forbiddenNamesForGlobalNamespace(): string[] {
    return [
      ...RUNTIME_NAMES,
      "Array",
      "ArrayLike",
      "BigInt",
      "DataView",
      "Int8Array",
      "Number",
      "Record",
      "Uint8Array",
    ];
  }

  protected override makeNameForTopLevel(type: Type): Name {
    return this.makeNameForNamedType(type);
  }

  protected override makeNameForNamedType(type: Type): Name {
    return this.#nameOf(planOf(type));
  }

  protected override makeNamedTypeDependencyNames(type: Type, name: Name): DependencyName[] {
    const plain = derivedName(name, "Plain");
    this.#plainNames.set(planOf(type), plain);
    return [plain];
  }

  protected override namerForObjectProperty(): Namer {
    return namer;
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

  protected className(record: RecordPlan): string {
    return this.text(this.#nameOf(record));
  }

  protected plainName(record: RecordPlan): string {
    return this.text(this.#plainNames.get(record));
  }

  protected companionName(field: FieldPlan): string {
    return this.text(this.#companionNames.get(field));
  }

  protected text(name: Name | undefined): string {
    const text = name === undefined ? undefined : this.names.get(name);
    if (text === undefined) throw new Error("a name was used that was never given");
    return text;
  }

  #nameOf(record: RecordPlan): Name {
    const known = this.#names.get(record);
    if (known !== undefined) return known;
    const name = nameForRecord(record, (plan) => this.#nameOf(plan));
    this.#names.set(record, name);
    return name;
  }
}

export function planOf(type: Type): RecordPlan {
  const plan = recordAttribute.tryGetInAttributes(type.getAttributes());
  if (plan === undefined) throw new Error("a class without a record");
  return plan;
}
