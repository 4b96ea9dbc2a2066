/** The words of the operation tables about counts, as operations, validation and the simulation obey them. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { tablesOf } from "../../../../src/runtime/abi/index.ts";
import { memberAt, writeMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import { Connection } from "../../../../src/runtime/hypercall/operation/index.ts";
import { handleChecks } from "../../../../src/runtime/hypercall/operation/handles.ts";
import { arrayViolations, countViolations } from "../../../../src/runtime/inspect/validate/counts.ts";
import type { Struct } from "../../../../src/runtime/struct/index.ts";
import { CommandFamily } from "../../../../src/simulated/call/command-family.ts";
import { ContainerFamily } from "../../../../src/simulated/call/container-family.ts";
import { GuestMemory } from "../../../../src/simulated/call/guest-memory.ts";
import { Faults } from "../../../../src/simulated/machine/faults.ts";
import { DomainZero, setNumber, setPath, tables, thrown, unseenOperations } from "./tables.ts";

const { errno } = constants;
const operationsOf = unseenOperations();

/** Counts the looks at each word. */
const looked = { counts: 0, arrays: 0, written: 0 };

describe.each(tables)("by the tables of Xen %s, %s,", (release, architecture) => {
  const hypercall = new DomainZero();
  const connection = new Connection(hypercall, () => tablesOf(release, architecture));
  const all = operationsOf(release, architecture);

  test("a count is large enough, and text ends within it, for operations and validation", () => {
    for (const { name, table } of all) {
      const type = table.argument?.type?.();
      for (const [path, handle] of Object.entries(type === undefined ? {} : (table.handles ?? {}))) {
        if (type === undefined || (handle.least === undefined && handle.text === undefined)) continue;
        using buffer = hypercall.allocateBytes(64);
        buffer.value.fill(65);
        const owner = new type();
        setPath(owner, path, buffer.asHypercallPtr());
        for (const factor of [...handle.count, ...(handle.least ?? [])]) {
          if (typeof factor === "string") setNumber(owner, factor, 1);
        }
        const context = { hypercall, unsafe: false, pageBytes: () => 4096, asked: () => 9, ownDomid: () => 0 };
        const check = handleChecks(name, type, { handles: { [path]: handle } });
        expect([name, path, thrown(() => check(owner.dataView, 0, context)) instanceof RangeError]).toEqual([
          name,
          path,
          true,
        ]);
        const asking = { asked: () => 9 } as unknown as Connection;
        const pointer = {
          path,
          key: path,
          address: buffer.asHypercallPtr().address,
          table: handle,
          owner,
          units: 1,
          bytes: 1,
        };
        const reading = { memory: hypercall.resolve.bind(hypercall), pageBytes: () => 4096, connection: asking };
        const [violation] = countViolations(pointer, reading);
        expect([name, path, violation?.rule]).toEqual([name, path, handle.text === true ? "terminator" : "least"]);
        looked.counts++;
      }
    }
  });

  test("an array in a record has as many elements as its count, for operations and validation", () => {
    for (const { name, table } of all) {
      const type = table.argument?.type?.();
      for (const [path, { count, length }] of Object.entries(table.arrays ?? {})) {
        if (type === undefined) throw new Error(`${name} has an array and no record`);
        const record = new type();
        const context = { hypercall, unsafe: true, pageBytes: () => 4096, asked: () => 1, ownDomid: () => 0 };
        const check = handleChecks(name, type, table);
        const reading = { memory: hypercall.resolve.bind(hypercall), pageBytes: () => 4096, connection };
        for (const units of [length, length + 1]) {
          for (const factor of count) if (typeof factor === "string") setNumber(record, factor, units);
          const error = thrown(() => check(record.dataView, 0, context));
          const violations = [...arrayViolations({ record, path: "", address: 0 }, table, reading)];
          expect([name, path, error instanceof RangeError]).toEqual([name, path, units > length]);
          expect([name, path, violations.length]).toEqual([name, path, units > length ? 1 : 0]);
          looked.arrays++;
        }
      }
    }
  });

  test("the simulation writes an argument back with exactly the errors that the tables name", () => {
    for (const { name, family, table } of all) {
      const { argument, onError = [] } = table;
      const type = argument?.type?.();
      if (argument === undefined || type === undefined || family.name === "dm_op") continue;
      for (const code of ["ENOBUFS", "EINVAL"] as const) {
        const memory = new Uint8Array(
          new ArrayBuffer(Math.max(family.container?.size ?? 0, (argument.offset ?? 0) + type.size)),
        );
        const at = { memory: new GuestMemory((_, length) => memory.subarray(0, length)), faults: new Faults(() => {}) };
        let ran = 0;
        const simulations = {
          [name]: (record: Struct) => {
            ran++;
            record.dataView.setUint8(record.byteOffset + type.size - 1, 0xff);
            return -errno[code];
          },
        };
        const view = new DataView(memory.buffer);
        for (const [path, value] of Object.entries(table.select ?? {})) {
          writeMember(view, argument.offset ?? 0, memberAt(type, path), value);
        }
        if (family.container === undefined || family.container.union === undefined) {
          if (family.container !== undefined) continue;
          new CommandFamily(family, simulations, at).run([table.command, 8, 8, 8, 8]);
        } else {
          const container = family.container.type();
          writeMember(view, 0, memberAt(container, family.container.command), table.command);
          new ContainerFamily(family, simulations, { ...at, admit: () => ({}) }).run([8]);
        }
        if (ran === 0) continue;
        const written = memory[(argument.offset ?? 0) + type.size - 1] === 0xff;
        expect([name, code, written]).toEqual([name, code, onError === true || onError.includes(code)]);
        looked.written += Number(written);
      }
    }
  });
});

test("each word about counts and outputs stands in some table", () => {
  for (const [word, times] of Object.entries(looked)) expect([word, times > 0]).toEqual([word, true]);
});
