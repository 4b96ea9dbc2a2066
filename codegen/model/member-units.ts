/** Units of records' members, from annotations.toml. */
import type { Annotations, UnitAnnotation } from "../annotations/index.ts";
import type { Abi } from "./abi.ts";
import { findMember } from "./operations/members.ts";

/** Returns the units of members that the model has, by the record's C name and the member's. */
export function deriveUnits(abi: Abi, annotations: Annotations): Record<string, Record<string, string>> {
  const units: Record<string, Record<string, string>> = {};
  for (const { record, member, unit } of present(abi, annotations)) (units[record] ??= {})[member] = unit;
  return units;
}

/** Returns the places in annotations.toml that name the unit of a member that the model has. */
export function unitsUsed(abi: Abi, annotations: Annotations): string[] {
  return present(abi, annotations).map(({ where }) => where);
}

function present(
  abi: Abi,
  { units }: Annotations,
): (UnitAnnotation & { readonly record: string; readonly member: string })[] {
  return [...units].flatMap(([record, members]) => {
    const declared = abi.structs[record];
    if (declared === undefined) return [];
    return [...members]
      .filter(([member]) => findMember(abi, declared, member) !== null)
      .map(([member, { where, unit }]) => ({ record, member, where, unit }));
  });
}
