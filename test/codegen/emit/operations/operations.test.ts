/** Compares the committed operations with the model that they were made from. */

import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readAnnotations } from "../../../../codegen/annotations/index.ts";
import { PROJECT_DIRECTORY, readRecorded } from "../../../../codegen/cli/recorded-models.ts";
import { STORE_DIRECTORY } from "../../../../codegen/headers/store.ts";
import { tablePath } from "../../../../codegen/emit/typescript/index.ts";
import { isGuest } from "../../../../codegen/emit/typescript/paths.ts";
import {
  type AbiSelector,
  type AbiSubOperation,
  deriveOperations,
} from "../../../../codegen/model/operations/index.ts";
import { loadModule, moduleNames } from "../../../../src/generated/index.ts";
import type { AbiTable } from "../../../../src/runtime/abi/index.ts";
import { memberAt } from "../../../../src/runtime/abi/interpreter/index.ts";
import type { ContainerTable, OperationFamily } from "../../../../src/runtime/struct/index.ts";

const models = readRecorded(PROJECT_DIRECTORY).filter((abi) => abi.xen !== "linux" && !isGuest(abi));

function familyOf(table: AbiTable, name: string): OperationFamily {
  return (loadModule(table, `operations/${name}` as "operations/domctl") as { family: OperationFamily }).family;
}

function* innermost(prefix: string, { operations }: AbiSelector): Generator<[string, AbiSubOperation]> {
  for (const [name, operation] of Object.entries(operations)) {
    if (operation.selector === undefined) yield [`${prefix}.${name}`, operation];
    else yield* innermost(`${prefix}.${name}`, operation.selector);
  }
}

describe.each(models.map((abi) => [tablePath(abi) as AbiTable, abi] as const))(
  "the committed table %s",
  (table, abi) => {
    const derived = deriveOperations(abi, readAnnotations());

    test("has a module for each family of operations, and no other", () => {
      const names = moduleNames(table).filter((name) => name.startsWith("operations/"));
      expect(names.toSorted()).toEqual(
        Object.keys(derived)
          .map((name) => `operations/${name}` as never)
          .toSorted(),
      );
    });

    test("has every operation with its numbers, record and properties", () => {
      let compared = 0;
      for (const [name, family] of Object.entries(derived)) {
        const made = familyOf(table, name);
        expect([made.name, made.hypercall, made.long]).toEqual([name, family.number, family.long]);
        expect(made.container?.type().size).toBe(abi.structs[family.container?.type ?? ""]?.size);
        for (const [short, operation] of Object.entries(family.operations)) {
          const variants: [string, AbiSubOperation | null][] =
            operation.selector === undefined || Object.hasOwn(made.operations, short)
              ? [[short, null]]
              : [...innermost(short, operation.selector)];
          for (const [full, sub] of variants) {
            const one = made.operations[full];
            const { argument } = operation;
            expect([full, one?.command, one?.argument?.size]).toEqual([full, operation.number, argument?.size]);
            expect(one?.argument?.type?.().cName ?? argument?.type).toBe(argument?.type as never);
            const { reads, unsafe, self, invalid, needs, onError, errors, domain, peers } = sub ?? operation;
            expect([one?.reads, one?.unsafe, one?.self, one?.invalid]).toEqual([reads, unsafe, self, invalid]);
            expect([one?.needs, one?.errors]).toEqual([needs, errors]);
            expect(one?.onError).toEqual(onError?.length === 0 ? true : onError);
            if (argument !== null) {
              expect(one?.argument?.domain).toBe(domain === "argument" ? "" : domain);
              expect(one?.argument?.peers).toEqual(peers);
            }
            expect(one?.result ?? "zero").toBe((sub ?? operation).result.kind);
            if (sub !== null) expect(Object.values(one?.select ?? {}).at(-1)).toBe(sub.number);
            compared++;
          }
        }
      }
      expect(compared).toBeGreaterThan(table.endsWith("/x86_64") ? 400 : 170);
    });

    test("names only members that the classes have", () => {
      let found = 0;
      for (const name of Object.keys(derived)) {
        const { operations, container } = familyOf(table, name);
        if (container !== undefined) checkContainer(container);
        for (const { argument, handles = {}, arrays = {}, select = {}, uses = [] } of Object.values(operations)) {
          if (argument?.type === undefined) continue;
          const { member, offset: at, size, domain, peers = [], version } = argument;
          const type = argument.type();
          expect(size).toBe(type.size);
          const paths: (string | undefined)[] = [
            ...Object.keys(handles),
            ...Object.keys(arrays),
            ...Object.keys(select),
            ...uses,
            ...peers,
          ];
          paths.push(domain, version?.member);
          for (const { when, least = [] } of Object.values(handles)) {
            paths.push(when?.member, ...least.filter((factor) => typeof factor === "string"));
          }
          for (const path of paths) if (path) found += Number(memberAt(type, path).offset < type.size);
          if (container !== undefined && member !== undefined) {
            const { offset, field } = memberAt(container.type(), member);
            expect(at).toBe(offset);
            expect(field.type).toMatchObject({ kind: "record", record: { cName: type.cName } });
            expect(offset + type.size).toBeLessThanOrEqual(container.size);
          }
        }
      }
      expect(found).toBeGreaterThan(table.endsWith("/x86_64") ? 250 : 100);
    });
  },
);

test("releases that agree on a family of operations share its module", () => {
  expect(familyOf("4.22/x86_64", "sched_op")).toBe(familyOf("4.14/x86_64", "sched_op"));
  expect(familyOf("4.22/x86_64", "domctl")).not.toBe(familyOf("4.14/x86_64", "domctl"));
});

const headers = existsSync(join(STORE_DIRECTORY, "4.17", "xen.h"));

test.skipIf(!headers)("codegen --json prints the model with its operations", () => {
  const command = [process.execPath, "codegen/main.ts", "--xen", "4.17", "--arch", "x86_64", "--json"];
  const { stdout } = Bun.spawnSync(command, { cwd: PROJECT_DIRECTORY });
  const abi = JSON.parse(stdout.toString());
  expect(abi.operations.domctl.operations.max_mem).toMatchObject({ command: "XEN_DOMCTL_max_mem", number: 11 });
});

/** Checks the offsets: the run time writes command and version as 32-bit words, and the domain as a 16-bit one. */
function checkContainer({ type, size, offsets, command, version, domain, union }: ContainerTable): void {
  expect(size).toBe(type().size);
  const sizes = new Map([
    [command, 4],
    [version?.member, 4],
    [domain, 2],
  ]);
  const members = [command, version?.member, domain, union].filter((member) => member !== undefined);
  expect(Object.keys(offsets).toSorted()).toEqual(members.toSorted());
  for (const [member, at] of Object.entries(offsets)) {
    const { offset, field } = memberAt(type(), member);
    expect([member, at, field.size]).toEqual([member, offset, sizes.get(member) ?? field.size]);
  }
}
