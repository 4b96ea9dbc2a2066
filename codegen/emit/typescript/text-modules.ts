/**
 * Chooses the modules of the records' text, so that a program loads little more than the records that it uses.
 *
 * The header of a hypercall's arguments has a hundred records, of which an operation uses one. So each is a module by
 * itself, together with its unnamed records. A record that another header's records nest is also a module by itself, or
 * they would load this whole header. The other records of a header share one module.
 */

import type { Abi } from "../../model/abi.ts";
import { moduleName } from "./paths.ts";
import type { RecordPlan, Shape } from "./plan.ts";
import type { RecordText } from "./renderer.ts";

/**
 * Returns the headers whose records are loaded one by one. The kernel's own headers are among them: each of their
 * records belongs to one ioctl.
 */
export function splitHeaders({ xen, headers: all, operations = {}, structs }: Abi): ReadonlySet<string> {
  if (xen === "linux") return new Set(Object.keys(all));
  const headers = Object.values(operations).flatMap(({ container }) => structs[container?.type ?? ""]?.header ?? []);
  return new Set(headers);
}

/**
 * Returns the module of each class: "domctl/XenDomctlMaxMem", or the header's own module. `rendered` has the records of
 * `plans`, in order; `all` are the release's plans, some of which a guest's table lacks.
 */
export function textModules(
  split: ReadonlySet<string>,
  all: ReadonlyMap<string, readonly RecordPlan[]>,
  plans: ReadonlyMap<string, readonly RecordPlan[]>,
  rendered: ReadonlyMap<string, readonly RecordText[]>,
): Map<string, string> {
  const names = new Map<RecordPlan, string>();
  for (const [header, records] of plans) {
    const texts = rendered.get(moduleName(header)) ?? [];
    for (const [index, record] of records.entries()) names.set(record, texts[index]?.name ?? "");
  }
  const nested = new Set([...all.values()].flatMap((records) => records.flatMap(nestedElsewhere)));
  const modules = new Map<string, string>();
  for (const [record, name] of names) {
    const outer = outermost(record);
    const module = moduleName(record.header);
    const alone = split.has(record.header) || nested.has(outer);
    modules.set(name, alone ? `${module}/${names.get(outer)}` : module);
  }
  return modules;
}

/** Returns the records of other headers that are nested in this one. */
function nestedElsewhere({ header, fields }: RecordPlan): RecordPlan[] {
  return fields.flatMap(({ shape }) => recordIn(shape) ?? []).filter((record) => record.header !== header);
}

function recordIn(shape: Shape): RecordPlan | null {
  if (shape.kind === "array") return recordIn(shape.of);
  return shape.kind === "record" ? shape.record : null;
}

function outermost(record: RecordPlan): RecordPlan {
  return record.inside === undefined ? record : outermost(record.inside.parent);
}
