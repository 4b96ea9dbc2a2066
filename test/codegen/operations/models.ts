/** The models that operations are derived from here: all that are recorded, without a need for headers. */
import { PROJECT_DIRECTORY, readRecorded } from "../../../codegen/cli/recorded-models.ts";
import { releases } from "../../../codegen/headers/releases.ts";
import type { Abi, AbiField, AbiRecord } from "../../../codegen/model/abi.ts";

/** Xen's own, of every recorded release and architecture. */
export function recordedModels(): Abi[] {
  return readRecorded(PROJECT_DIRECTORY).filter(({ xen }) => xen !== "linux");
}

/** True if every known release is recorded. */
export function isComplete(models: readonly Abi[]): boolean {
  return releases().every(({ name }) => models.some(({ xen }) => xen === name));
}

export function abi(parts: Partial<Abi>): Abi {
  const empty: Abi = {
    xen: "4.23",
    arch: "x86_64",
    structs: {},
    typedefs: {},
    enums: {},
    constants: {},
    strings: {},
    headers: {},
  };
  return { ...empty, ...parts };
}

export function struct(fields: AbiField[], kind: AbiRecord["kind"] = "struct"): AbiRecord {
  return { kind, size: 16, align: 8, header: "sample.h", fields };
}

export function int(name: string): AbiField {
  return { name, offset: 0, size: 4, type: { kind: "int", name: "uint32_t", size: 4, signed: false } };
}

export function member(name: string, record: string): AbiField {
  return { name, offset: 0, size: 16, type: { kind: "record", name: record } };
}

export function handle(name: string, element: string, isConst = false): AbiField {
  const type: AbiField["type"] = { kind: "handle", name: "handle_t", size: 8, element, width: 64 };
  return { name, offset: 8, size: 8, type: isConst ? { ...type, const: true } : type };
}
