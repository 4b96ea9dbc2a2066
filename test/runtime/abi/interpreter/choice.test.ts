import { describe, expect, test } from "bun:test";
import { candidatesOf, chooseOperation } from "../../../../src/runtime/abi/interpreter/index.ts";
import { loadModule } from "../../../../src/generated/index.ts";

const { family } = loadModule("4.17/x86_64", "operations/domctl");

describe("the interpreter chooses an operation", () => {
  test("by its command, if it has the command alone", () => {
    const { command = -1 } = family.operations["max_mem"] ?? {};
    const [only, ...others] = candidatesOf(family, command);
    expect([only?.name, others]).toEqual(["max_mem", []]);
    expect(chooseOperation(candidatesOf(family, command), undefined, 0)?.name).toBe("max_mem");
  });

  test("by the members that select it, if it shares the command", () => {
    for (const name of ["shadow_op.peek", "shadow_op.off", "monitor_op.enable.guest_request"]) {
      const table = family.operations[name];
      const type = table?.argument?.type?.();
      if (table === undefined || type === undefined) throw new Error(name);
      const record = new type();
      for (const [member, value] of Object.entries(table.select ?? {})) Reflect.set(record, member, value);
      expect(chooseOperation(candidatesOf(family, table.command), record.dataView, 0)?.name).toBe(name);
    }
  });

  test("in no other case: not for an unknown command, an unknown selector, or a missing record", () => {
    expect(candidatesOf(family, 9999)).toEqual([]);
    const table = family.operations["shadow_op.peek"];
    const candidates = candidatesOf(family, table?.command ?? -1);
    const record = new (table?.argument?.type?.() ?? Object)() as { op: number; dataView: DataView };
    record.op = 0xffff;
    expect(chooseOperation(candidates, record.dataView, 0)).toBeUndefined();
    expect(chooseOperation(candidates, undefined, 0)).toBeUndefined();
  });
});
