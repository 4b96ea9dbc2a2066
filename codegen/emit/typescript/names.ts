/**
 * Names of the generated classes. Each record proposes names in order of preference, and quicktype's namer assigns the
 * first name that no other record wants. Tags choose before typedef names, and both before unnamed records, so that a
 * new release seldom renames older records.
 */

import { type Name, Namer } from "quicktype-core";
import type { RecordPlan } from "./plan.ts";
import { DependencyName, SimpleName } from "./quicktype-internals.ts";

/**
 * Assigns proposals as final spellings. A name takes its first proposal that is free and that no other name of its rank
 * wants. If there is none, names of one rank are numbered.
 */
class PlainNamer extends Namer {
  constructor() {
    super("plain", (name) => name, []);
  }

  override assignNames(
    names: ReadonlyMap<Name, string>,
    forbiddenNames: Iterable<string>,
    namesToAssign: Iterable<Name>,
  ): ReadonlyMap<Name, string> {
    const [name, another] = namesToAssign;
    // quicktype copies the set of forbidden names for every name; a name without a rival, the common case, needs no
    // copy.
    if (name !== undefined && another === undefined && forbiddenNames instanceof Set) {
      for (const proposed of name.proposeUnstyledNames(names)) {
        if (!forbiddenNames.has(proposed)) return new Map([[name, proposed]]);
      }
    }
    return super.assignNames(names, forbiddenNames, namesToAssign);
  }
}

/** Namer for classes, fields, and the names derived from them. */
export const namer: Namer = new PlainNamer();

const TAG_ORDER = 10;
const TYPEDEF_ORDER = 11;
const INNER_ORDER = 12;
const DERIVED_ORDER = 30;

/**
 * Converts `xen_domctl_getdomaininfo` to `XenDomctlGetdomaininfo`. Leading underscores stay, since C distinguishes
 * names by them.
 */
export function pascalCase(cName: string): string {
  const words = cName.replace(/^_+/, "").split("_");
  const front = "_".repeat(cName.search(/[^_]/));
  return front + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/**
 * Names the class of `xen_domctl` `XenDomctl`, and that of its unnamed member `u` `XenDomctlU`. `nameOf` names the
 * enclosing record.
 */
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

/** Returns a name derived from another one; it yields to every name from C. */
export function derivedName(base: Name, suffix: string): DependencyName {
  return new DependencyName(namer, DERIVED_ORDER, (lookup) => lookup(base) + suffix);
}
