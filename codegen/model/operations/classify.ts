/** Every constant that looks like a command is one, or annotations.toml says what it is instead. */
import type { FamilyAnnotation, OperationAnnotation, Pattern } from "../../annotations/index.ts";
import { shortName } from "./constants.ts";
import { type Context, report } from "./context.ts";
import type { Placement } from "./operation.ts";

/** Reports constants with the family's prefix that are neither commands nor anything that the file knows. */
export function classifyFamily(context: Context, family: FamilyAnnotation, { commands, unavailable }: Placement): void {
  const known = [...family.values, ...family.aliases];
  for (const name of context.constants.startingWith(family.prefix)) {
    if (commands.has(name) || matchAny(context, known, name)) continue;
    if (matchAny(context, family.obsolete, name)) {
      unavailable.add(name);
      continue;
    }
    if (unavailable.has(name) || isSelected(family.operations.values(), name)) continue;
    const short = shortName(name, family.prefix);
    report(
      context,
      "constant",
      name,
      `[${family.where}.operations] wants ${short} = "none|in|out|inout …" if it is an operation; else add "${name}", or a ` +
        `pattern, to values, obsolete or aliases of [${family.where}]`,
    );
  }
}

/** Reports constants with a selector's prefix that are none of its operations. */
export function classifySelectors(
  context: Context,
  operations: Iterable<OperationAnnotation>,
  placement: Placement,
): void {
  for (const { selector, where } of operations) {
    if (selector === null) continue;
    for (const prefix of selector.prefixes) classifySelector(context, prefix, where, placement);
    classifySelectors(context, selector.operations.values(), placement);
  }
}

function classifySelector(context: Context, prefix: string, where: string, { commands, unavailable }: Placement): void {
  for (const name of context.constants.startingWith(prefix)) {
    if (commands.has(name)) continue;
    if (isObsolete(context, name)) unavailable.add(name);
    if (unavailable.has(name) || isValue(context, name)) continue;
    report(
      context,
      "sub-operation",
      name,
      `[${where}.operations] wants ${shortName(name, prefix)} = "none|in|out|inout MEMBERS …"; if it is none, add ` +
        `"${name}" to the family's values`,
    );
  }
}

/** True if a selector lists the constant, and so accounts for it. */
function isSelected(operations: Iterable<OperationAnnotation>, name: string): boolean {
  return [...operations].some(
    ({ selector }) =>
      selector !== null &&
      (selector.prefixes.some((prefix) => name.startsWith(prefix)) || isSelected(selector.operations.values(), name)),
  );
}

function isObsolete(context: Context, name: string): boolean {
  return [...context.annotations.families.values()].some(({ obsolete }) => matchAny(context, obsolete, name));
}

function isValue(context: Context, name: string): boolean {
  const families = [...context.annotations.families.values()];
  return families.some(({ values, aliases }) => matchAny(context, [...values, ...aliases], name));
}

/** All that match are used: overlapping patterns are not told apart. */
function matchAny(context: Context, patterns: readonly Pattern[], name: string): boolean {
  const matching = patterns.filter((pattern) => pattern.matches(name));
  for (const { where } of matching) context.used.add(where);
  return matching.length > 0;
}

/** Reports hypercalls that belong to no family, and are not listed as having no commands. */
export function classifyHypercalls(context: Context): void {
  const known = new Set([...context.annotations.families.values()].map(({ hypercall }) => hypercall));
  for (const name of context.constants.startingWith("__HYPERVISOR_")) {
    // Those in capitals say where Xen lies in memory.
    if (!/^__HYPERVISOR_[a-z]/.test(name) || known.has(name)) continue;
    if (matchAny(context, context.annotations.otherHypercalls, name)) continue;
    report(context, "hypercall", name, `wants a family of its own, or "${name}" in [hypercalls] other`);
  }
}
