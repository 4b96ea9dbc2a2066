/** Reasons of shutdowns and their codes (sched.h). */

import type { AbiModule } from "../../generated/index.ts";
import { unknownWord } from "../base/options.ts";
import type { Abi, AbiTable } from "./abi.ts";
import { type BitName, bitNames, type NamedValue } from "./bit-names.ts";

const REASON = "SHUTDOWN_";

/** A reason why a domain has shut down (sched.h): "poweroff", "reboot", "suspend", "crash", "watchdog", "soft_reset". */
export type ShutdownReason = BitName<AbiModule<"sched.constants", AbiTable>, typeof REASON>;

/** Returns the reasons of a release with their codes. */
export function shutdownReasons(abi: Abi): NamedValue<ShutdownReason>[] {
  return bitNames<ShutdownReason>(abi.load("sched.constants"), REASON);
}

/** Returns the code of a reason. Throws a TypeError for an unknown reason. */
export function shutdownCode(abi: Abi, reason: ShutdownReason): number {
  const reasons = shutdownReasons(abi);
  const found = reasons.find(({ name }) => name === reason);
  if (found !== undefined) return found.value;
  const known = reasons.map(({ name }) => name);
  throw unknownWord("shutdown reason", reason, known);
}
