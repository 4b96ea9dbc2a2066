/**
 * Compares annotations of stability with the headers: declarations for Xen's own tools alone are unstable. Read without
 * __XEN_TOOLS__, a header leaves them out, or refuses to be included at all.
 */

import { describe, expect, test } from "bun:test";
import { readAnnotations } from "../../../codegen/annotations/index.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import { buildAbi } from "../../../codegen/model/build.ts";
import { deriveOperations } from "../../../codegen/model/operations/index.ts";
import { type HeaderUnit, headerUnits } from "../proof/header-units.ts";

const TOOLS = "#define __XEN_TOOLS__ 1\n";

/** Whole headers that are for tools, and what includes them; their families are unstable as a whole. */
const FOR_TOOLS = /#include <xen\/(?:domctl|sysctl|vm_event|hvm\/dm_op)\.h>\n/g;

const units = headerUnits().filter(({ name, arch }) => name.startsWith("Xen") && arch === "x86_64");

function seenByGuests({ arch, text, resolve, name }: HeaderUnit): Abi {
  expect(text).toContain(TOOLS);
  return buildAbi({ xen: name, arch, text: text.replace(TOOLS, "").replaceAll(FOR_TOOLS, ""), resolve });
}

describe.skipIf(units.length === 0).each(units.map((unit) => [unit.name, unit] as const))("%s", (_, unit) => {
  test("has as unstable what a guest is not shown, and nothing else", () => {
    const guests = seenByGuests(unit);
    const found: string[] = [];
    const marked: string[] = [];
    for (const [name, { unstable, operations }] of Object.entries(deriveOperations(unit.build(), readAnnotations()))) {
      if (unstable) continue;
      for (const [short, operation] of Object.entries(operations)) {
        if (name !== "dm_op" && !Object.hasOwn(guests.constants, operation.command)) found.push(`${name} ${short}`);
        if (operation.unstable) marked.push(`${name} ${short}`);
      }
    }
    expect(marked.toSorted()).toEqual(found.toSorted());
  });
});
