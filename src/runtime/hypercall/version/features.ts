/** The features that Xen offers to its guests' kernels, as names (features.h). */

import type { AbiModule } from "../../../generated/index.ts";
import type { Abi, AbiTable } from "../../abi/index.ts";

const PREFIX = "XENFEAT_";

type Keys<Constants> = Constants extends unknown ? Extract<keyof Constants, string> : never;

type FeatureOf<Key> = Key extends `XENFEAT_NR_${string}` ? never : Key extends `XENFEAT_${infer Name}` ? Name : never;

/** A feature, in Xen's words: "writable_page_tables", "hvm_callback_vector", "dom0", … */
export type XenFeature = FeatureOf<Keys<AbiModule<"features.constants", AbiTable>>>;

/** The names of the bits that are set; the constants number the bits through all words. */
export function featuresIn(words: readonly number[], abi: Abi): XenFeature[] {
  const found: [name: XenFeature, bit: number][] = [];
  for (const [key, bit] of Object.entries(abi.load("features.constants"))) {
    if (!key.startsWith(PREFIX) || key.startsWith(`${PREFIX}NR_`)) continue;
    if (((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) found.push([key.slice(PREFIX.length) as XenFeature, bit]);
  }
  return found.toSorted(([, one], [, other]) => one - other).map(([name]) => name);
}
