/**
 * The ABI model as quicktype's type graph: one class per record, and for each field a property with its TypeScript
 * type. Type attributes carry the facts that quicktype does not know: offsets, sizes, bits and spellings.
 *
 * The graph is built directly. quicktype's own pipeline would infer, merge and rename types, which is wrong for a C ABI
 * and takes longer than everything else. JSON Schema would lose the members' order and 64-bit integers.
 */

import {
  TypeAttributeKind,
  type TypeAttributes,
  type TypeBuilder,
  TypeNames,
  type TypeRef,
  emptyTypeAttributes,
  namesTypeAttributeKind,
} from "quicktype-core";
import { arrayClass, isWide } from "./access.ts";
import { UNTYPED } from "./elements.ts";
import type { RecordPlan, Shape } from "./plan.ts";
import { emptyBuilder, type TypeGraph } from "./quicktype-internals.ts";

/** Carries the record of a class. */
export const recordAttribute: TypeAttributeKind<RecordPlan> = new TypeAttributeKind("record");

class SpellingAttributeKind extends TypeAttributeKind<string> {
  override get inIdentity(): boolean {
    return true;
  }
}

/** Carries TypeScript's spelling of a type, if quicktype's differs. */
export const spellingAttribute: TypeAttributeKind<string> = new SpellingAttributeKind("spelling");

export function graphOf(records: Iterable<RecordPlan>): TypeGraph {
  const builder = emptyBuilder();
  const classes = new ClassBuilder(builder);
  for (const record of records) {
    if (record.inside === undefined) builder.addTopLevel(record.cName, classes.record(record));
  }
  return builder.finish();
}

class ClassBuilder {
  readonly #builder: TypeBuilder;
  readonly #refs = new Map<RecordPlan, TypeRef>();

  constructor(builder: TypeBuilder) {
    this.#builder = builder;
  }

  record(plan: RecordPlan): TypeRef {
    const known = this.#refs.get(plan);
    if (known !== undefined) return known;
    const properties = new Map(
      plan.fields.map(({ name, shape }) => [name, this.#builder.makeClassProperty(this.#type(shape), false)]),
    );
    const attributes: TypeAttributes = new Map<TypeAttributeKind<unknown>, unknown>([
      ...recordAttribute.makeAttributes(plan),
      ...namesTypeAttributeKind.makeAttributes(TypeNames.make(new Set([plan.cName]), undefined, false)),
    ]);
    const ref = this.#builder.getUniqueClassType(attributes, true, properties);
    this.#refs.set(plan, ref);
    return ref;
  }

  #type(shape: Shape): TypeRef {
    switch (shape.kind) {
      case "bool":
        return this.#builder.getPrimitiveType("bool");
      case "int":
        return this.#builder.getPrimitiveType("integer", isWide(shape) ? spelled("bigint") : emptyTypeAttributes);
      case "bits":
        if (shape.bool) return this.#builder.getPrimitiveType("bool");
        return this.#builder.getPrimitiveType("integer", isWide(shape) ? spelled("bigint") : emptyTypeAttributes);
      case "pointer":
        return this.#builder.getPrimitiveType("integer", spelled("bigint"));
      case "handle":
        return this.#builder.getPrimitiveType("integer", spelled(`${handleType(shape.element)} | null`));
      case "record":
        return this.record(shape.record);
      case "array": {
        const { of } = shape;
        if (of.kind === "handle") {
          return this.#builder.getPrimitiveType("integer", spelled(`HandleArray<${handleBrand(of.element)}>`));
        }
        if (of.kind !== "record" && of.kind !== "array") {
          return this.#builder.getPrimitiveType("integer", spelled(arrayClass(of)));
        }
        return this.#builder.getArrayType(spelled(arrayClass(of)), this.#type(of));
      }
      default:
        return shape satisfies never;
    }
  }
}

function spelled(text: string): TypeAttributes {
  return spellingAttribute.makeAttributes(text);
}

function handleBrand(element: string): string {
  return UNTYPED.has(element) ? "string" : JSON.stringify(element);
}

function handleType(element: string): string {
  return UNTYPED.has(element) ? "HypercallPointer" : `HypercallPointer<${handleBrand(element)}>`;
}
