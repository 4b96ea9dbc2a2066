/** Checks the references of annotations to families and other operations against a release. */
import type { FamilyAnnotation } from "../../annotations/index.ts";
import type { Abi } from "../abi.ts";
import { type Context, report } from "./context.ts";
import { findMember, recordOf } from "./members.ts";
import type { AbiEffect, AbiFamily, AbiOperation, AbiOperationHandle, AbiOperations, AbiSelector } from "./types.ts";

/** An operation, or one that a selector chooses. */
interface Named extends Pick<AbiEffect, "needs" | "result"> {
  /** "get_pmstat.get_max_px". */
  readonly name: string;
  readonly handles?: readonly AbiOperationHandle[];
  readonly operation: AbiOperation;
}

/** Reports counts and needs that ask an operation that is not there, or for a member that its answer lacks. */
export function checkAsked(context: Context, operations: AbiOperations): void {
  for (const [family, { operations: all }] of Object.entries(operations)) {
    for (const { name, needs = [], handles } of named(all)) {
      const counts = [...handlesOf(handles)].flatMap(({ least = [] }) =>
        least.filter((factor) => typeof factor === "object"),
      );
      for (const asked of [...needs, ...counts]) {
        const wrong = wrongWith(context.abi, operations[asked.family], asked);
        if (wrong === null) continue;
        const question = `${asked.family}.${asked.operation}:${asked.member}`;
        report(context, "contradiction", `${family} ${name}`, `${family} ${name} asks ${question}: ${wrong}`);
      }
    }
  }
}

function wrongWith(
  abi: Abi,
  family: AbiFamily | undefined,
  asked: { readonly operation: string; readonly member: string },
): string | null {
  const found = family && [...named(family.operations)].find(({ name }) => name === asked.operation);
  if (found === undefined) return "the operation does not exist";
  const { argument } = found.operation;
  const container = abi.structs[family?.container?.type ?? ""];
  const field = container && argument?.member !== undefined ? findMember(abi, container, argument.member) : null;
  const record = field === null ? abi.structs[argument?.type ?? ""] : recordOf(abi, field);
  return record && findMember(abi, record, asked.member) !== null ? null : "its answer has no such member";
}

/** Reports a family with long results whose operations have none. */
export function checkResults(
  context: Context,
  { where, name, long }: FamilyAnnotation,
  operations: Readonly<Record<string, AbiOperation>>,
): void {
  if (!long || [...named(operations)].some(({ result }) => result.kind !== "zero")) return;
  report(context, "contradiction", name, `${where}: results = "long", and no operation has a result`);
}

function* named(operations: Readonly<Record<string, AbiOperation>>): Generator<Named> {
  for (const [name, operation] of Object.entries(operations)) {
    yield { ...operation, name, operation };
    if (operation.selector !== undefined) yield* selected(name, operation, operation.selector);
  }
}

function* selected(outer: string, operation: AbiOperation, { operations }: AbiSelector): Generator<Named> {
  for (const [short, inner] of Object.entries(operations)) {
    const name = `${outer}.${short}`;
    yield { ...inner, name, operation };
    if (inner.selector !== undefined) yield* selected(name, operation, inner.selector);
  }
}

function* handlesOf(handles: readonly AbiOperationHandle[] = []): Generator<AbiOperationHandle> {
  for (const handle of handles) {
    yield handle;
    yield* handlesOf(handle.handles);
  }
}
