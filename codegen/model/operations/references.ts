/** What an annotation says of a family as a whole, or of another operation in it, is true of this release. */
import type { FamilyAnnotation } from "../../annotations/index.ts";
import { type Context, report } from "./context.ts";
import type { AbiOperation, AbiOperationHandle, AbiSelector, AbiSubOperation } from "./types.ts";

/** An operation, or one that a selector chooses. */
interface Named extends Pick<AbiSubOperation, "direction" | "result" | "handles"> {
  /** "get_pmstat.get_max_px". */
  readonly name: string;
  /** Key of the argument's record. */
  readonly record: string | null;
}

/** Reports queries that name no operation of the family, or one that does not answer in the same record. */
export function checkQueries(
  context: Context,
  { where }: FamilyAnnotation,
  operations: Readonly<Record<string, AbiOperation>>,
): void {
  const all = [...named(operations)];
  for (const one of all) {
    for (const { handle, query } of handlesOf(one.handles)) {
      if (query === undefined) continue;
      const asked = all.find(({ name }) => name === query.operation);
      const answers = asked !== undefined && asked.record === one.record && asked.direction !== "in";
      if (answers) continue;
      const wrong = asked === undefined ? "is no operation of this family" : "does not answer in the same record";
      const message = `${where}: ${one.name} ${handle}: the query ${query.operation} ${wrong}`;
      report(context, "contradiction", `${one.name} ${handle}`, message);
    }
  }
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
    const { argument, selector } = operation;
    const record = argument?.type ?? null;
    yield { ...operation, name, record, direction: argument?.direction ?? null };
    if (selector !== undefined) yield* selected(name, record, selector);
  }
}

function* selected(outer: string, record: string | null, { operations }: AbiSelector): Generator<Named> {
  for (const [short, operation] of Object.entries(operations)) {
    const name = `${outer}.${short}`;
    yield { ...operation, name, record };
    if (operation.selector !== undefined) yield* selected(name, record, operation.selector);
  }
}

function* handlesOf(handles: readonly AbiOperationHandle[] = []): Generator<AbiOperationHandle> {
  for (const handle of handles) {
    yield handle;
    yield* handlesOf(handle.handles);
  }
}
