/** Lists the model's facts in the notation of `compiledFacts`. */

import type { Abi, AbiField, AbiRecord, AbiType } from "../../../codegen/model/abi.ts";
import type { Facts } from "./compiled-facts.ts";

export function modelFacts(abi: Abi): Facts {
  const records = Object.entries(abi.structs).map(([name, record]): [string, string[]] => [
    name,
    [...recordLines(name, record)],
  ]);
  return {
    records: new Map(records),
    typedefs: new Set(Object.entries(abi.typedefs).map(([name, size]) => `${name} ${size}`)),
    enumerators: new Set(Object.entries(abi.enums).map(([name, value]) => `${name} ${value}`)),
  };
}

function* recordLines(path: string, record: AbiRecord): Generator<string> {
  yield `${path} ${record.kind} size ${record.size}`;
  for (const field of record.fields) yield* fieldLines(`${path}.${field.name ?? ""}`, field);
}

function* fieldLines(label: string, { offset, type, inline, bitOffset, bitSize }: AbiField): Generator<string> {
  const described = type === undefined ? `unnamed ${inline?.kind}` : describe(type, inline);
  yield bitOffset === undefined
    ? `${label} offset ${offset} ${described}`
    : `${label} bits ${bitOffset}+${bitSize} ${described}`;
  if (inline !== undefined) yield* recordLines(label, inline);
}

function describe(type: AbiType, inline: AbiRecord | undefined): string {
  switch (type.kind) {
    case "int":
      return `${type.signed ? "s" : "u"}${type.size * 8}`;
    case "enum":
      return `enum ${type.signed ? "s" : "u"}${type.size * 8}`;
    case "record":
      return type.name ?? `unnamed ${inline?.kind}`;
    case "handle":
      return type.name;
    case "pointer":
      return `pointer${type.size}`;
    case "array": {
      let lengths = "";
      let element: AbiType = type;
      for (; element.kind === "array"; element = element.of) lengths += `[${element.length ?? ""}]`;
      return describe(element, inline) + lengths;
    }
  }
}
