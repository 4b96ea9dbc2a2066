/** The features of xenstored by name (XENSTORE_SERVER_FEATURE_ in io/xs_wire.h). */

import { checkInteger, readList } from "../../base/checks.ts";
import { unknownWord } from "../../base/options.ts";
import * as wire from "./wire/constants.ts";

const PREFIX = "XENSTORE_SERVER_FEATURE_";

type FeatureOf<Key> = Key extends `XENSTORE_SERVER_FEATURE_${infer Name}` ? Lowercase<Name> : never;

/** A feature of xenstored: "reconnection", "error", "watchdepth", "domid_any". */
export type XenStoreFeature = FeatureOf<keyof typeof wire>;

const FEATURES: readonly (readonly [name: XenStoreFeature, bit: number])[] = Object.entries(wire)
  .filter(([key]) => key.startsWith(PREFIX))
  .map(([key, bit]) => [key.slice(PREFIX.length).toLowerCase() as XenStoreFeature, Number(bit)]);

/** Returns the features whose bits are set. A bit without a name is a number. */
export function featuresIn(mask: number): (XenStoreFeature | number)[] {
  const found: (XenStoreFeature | number)[] = [];
  for (let bit = 1; bit <= mask; bit *= 2) {
    if (Math.floor(mask / bit) % 2 === 1) found.push(FEATURES.find(([, known]) => known === bit)?.[0] ?? bit);
  }
  return found;
}

/** Returns the bits of features. Throws a TypeError for an unknown word, a RangeError for an impossible number. */
export function maskOf(features: readonly (XenStoreFeature | number)[]): number {
  const bits = readList("features", features, 0, 32, (feature) => {
    if (typeof feature === "number") {
      checkInteger("a feature's bit", feature, 1, 0x8000_0000);
      return feature;
    }
    const bit = FEATURES.find(([name]) => name === feature)?.[1];
    if (bit === undefined)
      throw unknownWord(
        "a feature of xenstored",
        feature,
        FEATURES.map(([name]) => name),
      );
    return bit;
  });
  return bits.reduce((mask, bit) => (mask | bit) >>> 0, 0);
}
