/**
 * Names of the generated classes. Each record proposes names in order of preference; quicktype's namer gives every
 * record the first one that no other wants. Tags choose before typedef names, and both before unnamed records, so that
 * what a release adds seldom renames what was there.
 */

import { type Name, Namer } from "quicktype-core";
import { DependencyName, SimpleName } from "quicktype-core/dist/esm/Naming.js";
import type { RecordPlan } from "./plan.ts";

/** Proposals are final spellings; two records that want one spelling and have no other are numbered. */
const namer = new Namer("declarations", (name) => name, []);

const TAG_ORDER = 10;
const TYPEDEF_ORDER = 11;
const INNER_ORDER = 12;
const DERIVED_ORDER = 30;

/** `xen_domctl_getdomaininfo` → `XenDomctlGetdomaininfo`. */
export function pascalCase(cName: string): string {
  return cName
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `xen_domctl` → `XenDomctl`, and its unnamed member `u` → `XenDomctlU`. `nameOf` names the record around a member. */
export function nameForRecord(plan: RecordPlan, nameOf: (plan: RecordPlan) => Name): Name {
  if (plan.inside !== undefined) {
    const { parent, field } = plan.inside;
    const parentName = nameOf(parent);
    return new DependencyName(namer, INNER_ORDER, (lookup) => lookup(parentName) + pascalCase(field));
  }
  const [kind, tag] = plan.cName.split(" ");
  if (kind !== undefined && tag !== undefined) {
    return new SimpleName([pascalCase(tag), pascalCase(`${tag}_${kind}`), tag], namer, TAG_ORDER);
  }
  const typedef = plan.cName;
  return new SimpleName([pascalCase(typedef.replace(/_t$/, "")), pascalCase(typedef), typedef], namer, TYPEDEF_ORDER);
}

/** A name made from another one; it gives way to every name that C gave. */
export function derivedName(base: Name, suffix: string): DependencyName {
  return new DependencyName(namer, DERIVED_ORDER, (lookup) => lookup(base) + suffix);
}
