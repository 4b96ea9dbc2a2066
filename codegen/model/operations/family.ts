/** A family: how its hypercall is made, and its operations. */
import type { FamilyAnnotation } from "../../annotations/index.ts";
import { classifyFamily, classifySelectors } from "./classify.ts";
import { type Context, report } from "./context.ts";
import { deriveOperation, type Placement } from "./operation.ts";
import { errorsOf } from "./effects.ts";
import { checkResults } from "./references.ts";
import { summarize } from "./summaries.ts";
import type { AbiContainer, AbiFamily, AbiOperation } from "./types.ts";

/** null where the release declares no such hypercall, or none of its operations. */
export function deriveFamily(context: Context, family: FamilyAnnotation): AbiFamily | null {
  const number = context.constants.value(family.hypercall);
  if (number === undefined) return null;
  const placement: Placement = { commands: new Set(), unavailable: new Set() };
  const operations: Record<string, AbiOperation> = {};
  for (const [short, annotation] of family.operations) {
    const operation = deriveOperation(context, family, short, annotation, placement);
    if (operation !== null) operations[short] = operation;
  }
  classifyFamily(context, family, placement);
  classifySelectors(context, family.operations.values(), placement);
  checkResults(context, family, operations);
  summarize(context, family.summaries, operations);
  if (Object.keys(operations).length === 0) return null;
  context.used.add(family.where);
  const container = deriveContainer(context, family);
  const errors = errorsOf(context, family.errors);
  return {
    hypercall: family.hypercall,
    number,
    ...(family.unstable ? { unstable: true as const } : {}),
    ...(family.long ? { long: true as const } : {}),
    call: [...family.call],
    ...(container === null ? {} : { container }),
    operations,
    ...(Object.keys(errors).length > 0 ? { errors } : {}),
    unavailable: [...placement.unavailable].toSorted(),
  };
}

function deriveContainer(context: Context, { container, where }: FamilyAnnotation): AbiContainer | null {
  if (container === null) return null;
  const { type, command, version, union, domain } = container;
  const record = context.abi.structs[type];
  const names = new Set(record?.fields.map(({ name }) => name));
  for (const member of [command, version?.member, union, domain]) {
    if (typeof member !== "string" || names.has(member)) continue;
    report(context, "contradiction", type, `${where}.container: ${type} has no member ${member}`);
  }
  const value = version === null ? undefined : context.constants.value(version.constant);
  if (version !== null && value === undefined)
    report(context, "contradiction", type, `${where}.container: the headers have no constant ${version.constant}`);
  return {
    type,
    command,
    ...(version === null || value === undefined ? {} : { version: { ...version, value } }),
    ...(union === null ? {} : { union }),
    ...(domain === null ? {} : { domain }),
  };
}
