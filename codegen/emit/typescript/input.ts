/**
 * The ABI model as quicktype input: one class per record, each property with the TypeScript type that a reader sees.
 * What quicktype has no notion of (offsets, sizes, bits, the spelling of a type) travels as type attributes.
 */

import { type Input, TypeAttributeKind, type TypeAttributes, type TypeBuilder, type TypeRef } from "quicktype-core";
import { emptyTypeAttributes } from "quicktype-core";
import { arrayClass, isWide } from "./access.ts";
import type { RecordPlan, Shape } from "./plan.ts";

/** On a class: the record that it is for. */
export const recordAttribute: TypeAttributeKind<RecordPlan> = new TypeAttributeKind("record");

class SpellingAttributeKind extends TypeAttributeKind<string> {
  override get inIdentity(): boolean {
    return true;
  }
}

/** On any other type: how TypeScript spells it, where that is not quicktype's way. */
export const spellingAttribute: TypeAttributeKind<string> = new SpellingAttributeKind("spelling");

export class RecordInput implements Input<RecordPlan> {
  readonly kind = "records";
  readonly needIR = true;
  readonly needSchemaProcessing = false;
  readonly #plans: RecordPlan[] = [];
  readonly #refs = new Map<RecordPlan, TypeRef>();

  addSource(plan: RecordPlan): Promise<void> {
    this.addSourceSync(plan);
    return Promise.resolve();
  }

  addSourceSync(plan: RecordPlan): void {
    this.#plans.push(plan);
  }

  addTypes(_context: unknown, builder: TypeBuilder): Promise<void> {
    this.addTypesSync(_context, builder);
    return Promise.resolve();
  }

  addTypesSync(_context: unknown, builder: TypeBuilder): void {
    for (const plan of this.#plans) builder.addTopLevel(plan.cName, this.#record(builder, plan));
  }

  singleStringSchemaSource(): undefined {
    return undefined;
  }

  #record(builder: TypeBuilder, plan: RecordPlan): TypeRef {
    const known = this.#refs.get(plan);
    if (known !== undefined) return known;
    const properties = new Map(
      plan.fields.map(({ name, shape }) => [name, builder.makeClassProperty(this.#type(builder, shape), false)]),
    );
    const ref = builder.getUniqueClassType(recordAttribute.makeAttributes(plan), true, properties);
    this.#refs.set(plan, ref);
    return ref;
  }

  #type(builder: TypeBuilder, shape: Shape): TypeRef {
    switch (shape.kind) {
      case "bool":
        return builder.getPrimitiveType("bool");
      case "int":
        return builder.getPrimitiveType("integer", isWide(shape) ? spelled("bigint") : emptyTypeAttributes);
      case "bits":
        if (shape.bool) return builder.getPrimitiveType("bool");
        return builder.getPrimitiveType("integer", isWide(shape) ? spelled("bigint") : emptyTypeAttributes);
      case "pointer":
        return builder.getPrimitiveType("integer", spelled("bigint"));
      case "handle":
        return builder.getPrimitiveType("integer", spelled(`${handleType(shape.element)} | null`));
      case "record":
        return this.#record(builder, shape.record);
      case "array": {
        const { of } = shape;
        if (of.kind === "handle") {
          return builder.getPrimitiveType("integer", spelled(`HandleArray<${handleBrand(of.element)}>`));
        }
        if (of.kind !== "record" && of.kind !== "array") {
          return builder.getPrimitiveType("integer", spelled(arrayClass(of)));
        }
        return builder.getArrayType(spelled(arrayClass(of)), this.#type(builder, of));
      }
      default:
        return shape satisfies never;
    }
  }
}

function spelled(text: string): TypeAttributes {
  return spellingAttribute.makeAttributes(text);
}

/** Handles to these take a buffer of whatever is in it. */
const UNTYPED = new Set(["void", "char", "uint8_t", "uint8", "unsigned char"]);

function handleBrand(element: string): string {
  return UNTYPED.has(element) ? "string" : JSON.stringify(element);
}

function handleType(element: string): string {
  return UNTYPED.has(element) ? "HypercallPointer" : `HypercallPointer<${handleBrand(element)}>`;
}
