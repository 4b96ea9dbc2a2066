/** Parameters of HVM and PVH guests, and of Arm's (hvm/params.h), by name. */

import { checkString } from "../../base/checks.ts";
import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, stableAbi } from "../../abi/index.ts";
import { unknownWord } from "../../base/options.ts";

const PREFIX = "HVM_PARAM_";

/** Names of parameters; leaves out the constants for kinds and masks of one parameter's value. */
type NameOf<Key> = Key extends `HVM_PARAM_CALLBACK_${"TYPE" | "IRQ_TYPE"}_${string}`
  ? never
  : Key extends `HVM_PARAM_${infer Name}`
    ? Lowercase<Name>
    : never;

/** A parameter, in Xen's words: "store_pfn", "store_evtchn", "console_pfn", "callback_irq", "acpi_ioports_location", … */
export type HvmParameter = NameOf<keyof AbiModule<"hvm/params.constants", AbiTable>>;

/** Returns the number of a parameter. Throws a TypeError for an unknown name. */
export function hvmParameterIndex(name: HvmParameter): number {
  const constants: Readonly<Record<string, number | bigint>> = { ...stableAbi().load("hvm/params.constants") };
  checkString("the name of a parameter", name);
  const key = `${PREFIX}${name.toUpperCase()}`;
  const index = Object.hasOwn(constants, key) ? constants[key] : undefined;
  if (typeof index === "number" && isParameter(key)) return index;
  const known = Object.keys(constants).filter(isParameter);
  throw unknownWord(
    "HVM parameter",
    name,
    known.map((key) => key.slice(PREFIX.length).toLowerCase()),
  );
}

function isParameter(key: string): boolean {
  return /^HVM_PARAM_(?!CALLBACK_(?:IRQ_)?TYPE_)/.test(key);
}
