/**
 * A member's type as text, and back:
 *
 *     uint32_t                              an integer whose name says its width and sign
 *     domid_t=u16   unsigned long=u64       any other integer
 *     enum xenbus_state=enum-u32
 *     struct xen_pmu_arch   record vcpu_t   a record with a tag; one that only a typedef names
 *     inline                                the record that the line goes on to describe
 *     XEN_GUEST_HANDLE(void)=handle(native 8 const: void)
 *     pointer(8: char)
 *     uint8_t[16][2]   inline[]             arrays, outermost length first; the last is flexible
 */

import type { AbiType } from "../../model/abi.ts";

export function formatType(type: AbiType): string {
  let lengths = "";
  let element = type;
  for (; element.kind === "array"; element = element.of) lengths += `[${element.length ?? ""}]`;
  return formatElement(element) + lengths;
}

export function parseType(text: string): AbiType {
  const [, element = "", lengths = ""] = /^(.*?)((?:\[\d*\])*)$/.exec(text) ?? [];
  let type = parseElement(element);
  for (const [, length] of [...lengths.matchAll(/\[(\d*)\]/g)].toReversed()) {
    type = { kind: "array", of: type, length: length === "" ? null : Number(length) };
  }
  return type;
}

function formatElement(type: Exclude<AbiType, { kind: "array" }>): string {
  const bits = "size" in type ? type.size * 8 : 0;
  switch (type.kind) {
    case "int": {
      const plain = `${type.signed ? "" : "u"}int${bits}_t`;
      return type.name === plain ? plain : `${type.name}=${type.signed ? "s" : "u"}${bits}`;
    }
    case "enum":
      return `${type.name}=enum-${type.signed ? "s" : "u"}${bits}`;
    case "record":
      if (type.name === null) return "inline";
      return /^(struct|union) /.test(type.name) ? type.name : `record ${type.name}`;
    case "handle":
      return `${type.name}=handle(${type.width} ${type.size}${type.const ? " const" : ""}: ${type.element})`;
    case "pointer":
      return `pointer(${type.size}: ${type.to})`;
  }
}

function parseElement(text: string): AbiType {
  if (text === "inline") return { kind: "record", name: null };
  const pointer = /^pointer\((\d+): (.*)\)$/.exec(text);
  if (pointer !== null) return { kind: "pointer", to: pointer[2] ?? "", size: Number(pointer[1]) };
  const handle = /^(.*)=handle\((64|native) (\d+)( const)?: (.*)\)$/.exec(text);
  if (handle !== null) {
    const [, name = "", width, size, constant, element = ""] = handle;
    const extra: { const?: true } = constant === undefined ? {} : { const: true };
    return { kind: "handle", name, size: Number(size), element, width: width === "64" ? 64 : "native", ...extra };
  }
  const scalar = /^(.*)=(enum-)?([us])(\d+)$/.exec(text);
  if (scalar !== null) {
    const [, name = "", enumeration, sign, bits] = scalar;
    return { kind: enumeration === undefined ? "int" : "enum", name, size: Number(bits) / 8, signed: sign === "s" };
  }
  const plain = /^(u?)int(\d+)_t$/.exec(text);
  if (plain !== null) return { kind: "int", name: text, size: Number(plain[2]) / 8, signed: plain[1] === "" };
  if (/^(struct|union) \w+$/.test(text)) return { kind: "record", name: text };
  const [, record] = /^record (.+)$/.exec(text) ?? [];
  if (record !== undefined) return { kind: "record", name: record };
  throw new Error(`expected a type, received "${text}"`);
}
