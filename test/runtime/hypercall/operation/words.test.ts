/**
 * The words of the operation tables, of every release and architecture: each is obeyed by the operations, by validation
 * and by the simulation, and none of them knows an operation by its name.
 */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { meanings } from "../../../../src/generated/meanings.ts";
import {
  XenBusyError,
  XenError,
  XenInterfaceVersionError,
  XenPermissionError,
  XenUnsupportedOperationError,
} from "../../../../src/index.ts";
import { tablesOf } from "../../../../src/runtime/abi/index.ts";
import { memberAt, writeMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import { Connection } from "../../../../src/runtime/hypercall/operation/index.ts";
import type { OperationFamily, OperationTable, Struct } from "../../../../src/runtime/struct/index.ts";
import { DomainZero, type Named, setNumber, tables, thrown, unseenOperations } from "./tables.ts";

const { errno } = constants;

/** Errors with a meaning in some table, or with one meaning everywhere. */
const ERRORS = [
  "EPERM",
  "ENOENT",
  "ESRCH",
  "EAGAIN",
  "EBUSY",
  "EACCES",
  "EFAULT",
  "EINVAL",
  "ENOBUFS",
  "ENOSYS",
  "EOPNOTSUPP",
] as const;

const CLASSES = {
  busy: XenBusyError,
  unsupported: XenUnsupportedOperationError,
  denied: XenPermissionError,
  none: XenError,
};

type Meaning = { readonly kind?: string; readonly sentence: string };
const meaningOf = (word: string): Meaning => (meanings as Readonly<Record<string, Meaning>>)[word] ?? { sentence: "" };

const operationsOf = unseenOperations();

/** Counts the looks at each word. */
const looked = { errors: 0, onError: 0, unsafe: 0, needs: 0 };

/** Makes the plainest call of an operation, with null for every buffer. */
function callPlainly(connection: Connection, { name, family, table }: Named): unknown {
  const { argument, buffers, call = family.call } = table;
  const isOnDomain = family.container?.domain !== undefined || family.name === "dm_op";
  const scalars = call.filter((one) => typeof one === "object" && "scalar" in one);
  const isNumbered =
    !isOnDomain && call.every((one) => typeof one !== "object" || "scalar" in one) && scalars.length > 0;
  const takesNames = !isOnDomain && !isNumbered && call.some((one) => typeof one === "object");
  const names = Object.fromEntries(scalars.map((one) => [(one as { scalar: string }).scalar, 0]));
  const takesFilling = argument !== undefined && argument.direction !== "out";
  const values = [
    ...(isOnDomain || isNumbered ? [1] : []),
    ...(takesNames ? [names] : []),
    ...(takesFilling ? [argument.type === undefined ? 1 : {}] : []),
    ...(buffers === undefined ? [] : [buffers.map(() => connection.hypercall.allocateBytes(8).asHypercallPtr())]),
  ];
  return connection
    .family(family.name, true)
    .operation(name)
    .call(...values);
}

describe.each(tables)("by the tables of Xen %s, %s,", (release, architecture) => {
  const hypercall = new DomainZero();
  const connection = new Connection(hypercall, () => tablesOf(release, architecture));
  const all = operationsOf(release, architecture);

  test("an error means what the operation's table says, or its family's, and has that class", () => {
    for (const operation of all) {
      const { name, table, family } = operation;
      for (const code of ERRORS) {
        hypercall.answer = () => -errno[code];
        const error = thrown(() => callPlainly(connection, operation)) as XenError;
        expect([name, code, error instanceof XenError && error.code]).toEqual([name, code, code]);
        const word = table.errors?.[code] ?? table.errors?.["*"] ?? family.errors?.[code];
        if (word === undefined) {
          expect([name, code, error instanceof XenInterfaceVersionError]).toEqual([
            name,
            code,
            code === "EACCES" && family.container?.version !== undefined && table.stable !== true,
          ]);
          continue;
        }
        const { kind = "none", sentence } = meaningOf(word);
        const said = sentence.split("{domid}").at(-1) ?? "";
        expect([name, code, error.message.includes(said.slice(1))]).toEqual([name, code, true]);
        expect(error).toBeInstanceOf(CLASSES[kind as keyof typeof CLASSES]);
        looked.errors++;
      }
    }
  });

  test("an error carries the argument exactly if the table says so, and then asks for no patience", () => {
    for (const operation of all) {
      const { name, family, table } = operation;
      const { onError = [], argument } = table;
      for (const code of ERRORS) {
        hypercall.answer = () => -errno[code];
        const { output, message } = thrown(() => callPlainly(connection, operation)) as XenError;
        // With a refused interface version nothing was looked at.
        const isVersion = code === "EACCES" && family.container?.version !== undefined;
        const writes = argument !== undefined && !isVersion && (onError === true || onError.includes(code));
        expect([name, code, output !== undefined]).toEqual([name, code, writes]);
        if (!writes) continue;
        expect([name, code, message.includes("Try again later")]).toEqual([name, code, false]);
        looked.onError++;
      }
    }
  });

  test("a positive result is a fault, unless the table says what it means", () => {
    hypercall.answer = () => 3;
    for (const operation of all) {
      const { name, table } = operation;
      const error = thrown(() => callPlainly(connection, operation));
      expect([name, error === undefined]).toEqual([name, table.result !== undefined]);
      if (table.result === undefined) expect(error).toMatchObject({ code: "EFAULT", errno: errno.EFAULT });
    }
  });

  test("an unsafe operation is refused in the safe API with its reason: always, or by a member's value", () => {
    hypercall.calls.length = 0;
    for (const { name, family, table } of all) {
      const { unsafe, argument } = table;
      if (unsafe === undefined) continue;
      const { sentence } = meaningOf(unsafe.why);
      const { member } = unsafe;
      const make = (): unknown =>
        connection
          .family(family.name)
          .operation(name)
          .call(fillWith(argument, member, unsafe.value ?? 1));
      const error = thrown(make);
      expect([name, String(error).includes(sentence), sentence.length > 0]).toEqual([name, true, true]);
      if (member === undefined) expect(error).toBeInstanceOf(TypeError);
      else expect(error).toMatchObject({ code: "ERR_UNSAFE" });
      looked.unsafe++;
    }
    expect(hypercall.calls).toEqual([]);
  });

  test("an operation's needs of a domain are checked before the call, and a missing one is the reason", () => {
    const needing = all.filter(({ table }) => table.needs !== undefined);
    for (const { name, family, table } of needing) {
      for (const { family: asked, operation, member, bits = 0, not, why } of table.needs ?? []) {
        const question = tablesOf(release, architecture).loadAny(`operations/${asked}`) as { family: OperationFamily };
        const { argument } = question.family.operations[operation] ?? {};
        const type = argument?.type?.();
        if (type === undefined || argument?.offset === undefined) throw new Error(`${operation} answers in no record`);
        const lacking = not ?? 0;
        for (const value of [lacking, lacking === 0 ? bits : 0]) {
          let made = 0;
          hypercall.answer = (op, [address = 0]) => {
            if (op !== question.family.hypercall) {
              made++;
              return 0;
            }
            const bytes = hypercall.resolve(address, (argument.offset ?? 0) + type.size);
            const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
            const isQuestion = view.getUint32(0, true) === question.family.operations[operation]?.command;
            if (isQuestion) writeMember(view, argument.offset ?? 0, memberAt(type, member), value);
            else made++;
            return 0;
          };
          const values =
            family.container?.domain === undefined && family.name !== "dm_op" ? [domainFill(table)] : [7, {}];
          const error = thrown(() =>
            connection
              .family(family.name)
              .operation(name)
              .call(...values),
          );
          const isLacking = value === lacking;
          expect([name, member, value, made]).toEqual([name, member, value, isLacking ? 0 : 1]);
          expect([name, String(error).includes(meaningOf(why).sentence)]).toEqual([name, isLacking]);
          looked.needs++;
        }
      }
    }
  });
});

function fillWith(argument: OperationTable["argument"], member: string | undefined, value: number): unknown {
  if (argument?.type === undefined || member === undefined) return undefined;
  return (record: Struct) => {
    if (argument.domain) setNumber(record, argument.domain, 0x7ff1);
    setNumber(record, member, value);
  };
}

function domainFill({ argument }: OperationTable): (record: Struct) => void {
  return (record) => {
    if (argument?.domain) setNumber(record, argument.domain, 7);
  };
}

test("each word about errors and refusals stands in some table", () => {
  for (const [word, times] of Object.entries(looked)) expect([word, times > 0]).toEqual([word, true]);
  expect(looked.errors).toBeGreaterThan(1000);
});
